// One thing a person should look at in an annotation file.

export type Severity = 'error' | 'warning';

export interface Finding {
  readonly path: string;
  /** 1-based */
  readonly line: number;
  /** id of the record, when it is about one */
  readonly id?: string;
  /** stable and documented */
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
  /** what to do about it */
  readonly fix?: string;
}

/** Reports one finding about a record, at one of its fields. */
export type Report = (
  record: string,
  field: string,
  code: string,
  severity: Severity,
  text: string,
  fix?: string,
) => void;
