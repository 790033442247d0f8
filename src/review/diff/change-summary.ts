// What changed in a file, as people ask for it: what was decided, what the rules say now, where the words went.

/** `+` new, `~` changed, `-` taken back or gone, `!` wants a person. */
export type Sign = '+' | '~' | '-' | '!';

/** One thing a person said, or took back. */
export interface Act {
  readonly sign: Sign;
  /** `accepted`, `rejected`, `corrected`, `withdrawn`, `note`, … */
  readonly verb: string;
  readonly id: string;
  /** words of the mention or name of the entity */
  readonly name: string;
  /** `= microsoft`, `rules dublin -> human ireland-government` */
  readonly said: string;
}

/** What rules no longer or newly say, by id, in the order of the file. */
export interface RuleTurns {
  readonly found: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly string[];
  /** how many of these are on decided mentions */
  readonly decided: number;
  /** decided mentions of which the rules now say something else than people */
  readonly disagree: readonly string[];
}

export interface EditedAnchor {
  readonly id: string;
  readonly old: string;
  readonly new: string;
}

/** What became of the mentions that both versions have. */
export interface AnchorTurns {
  readonly same: number;
  readonly moved: readonly string[];
  readonly edited: readonly EditedAnchor[];
  readonly lost: readonly string[];
  readonly revived: readonly string[];
  /** seen by a person after their words were edited: `was` is gone */
  readonly rechecked: readonly string[];
  /** keys of paragraphs that are new, gone, moved or begin otherwise */
  readonly paragraphs: readonly string[];
}

export interface HeaderTurn {
  readonly field: string;
  readonly old: string;
  readonly new: string;
}

export interface ChangeSummary {
  /** the text of the article has another blob id */
  readonly isTextChanged: boolean;
  readonly ruleset?: HeaderTurn;
  readonly header: readonly HeaderTurn[];
  readonly decisions: readonly Act[];
  readonly entities: readonly Act[];
  /** entities that rules found, dropped, or say something else of */
  readonly entityRules: Pick<RuleTurns, 'found' | 'gone' | 'changed'>;
  readonly rules: RuleTurns;
  readonly anchors: AnchorTurns;
  /** changes of comments and `x-` keys */
  readonly others: number;
}
