// What `annotate eval` has to say, before it has a format.
import type { Agreement } from '../score/agree.js';
import type { Change } from '../score/compare-runs.js';
import type { Evaluation } from '../score/evaluate.js';
import type { Figure } from '../score/figure.js';

/** A threshold that was asked for, and what stands against it. */
export interface Gate {
  /** `strict`, `strict.judge`, `strict.macro`, `kappa`, or `no regress` */
  readonly name: string;
  readonly least: number;
  readonly figure: Figure;
  readonly isMet: boolean;
}

export interface EvaluationReport {
  /** as the user named them; absent when the program annotated the gold itself */
  readonly names: { readonly gold: string; readonly predicted?: string; readonly baseline?: string };
  readonly evaluation: Evaluation;
  /** when two reviewers were compared: then `gold` and `predicted` name them */
  readonly agreement?: Agreement;
  readonly baseline?: Evaluation;
  readonly changes?: readonly Change[];
  readonly gates: readonly Gate[];
}
