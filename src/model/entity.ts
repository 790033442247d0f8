// What mentions refer to, within one article.
import type { EntityType } from './entity-type.js';
import type { Attributes } from './mention.js';

export interface Entity {
  /** slug, unique in the article */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** rule of the mention that introduced it */
  readonly rule: string;
  readonly attributes?: Attributes;
  readonly ids?: Readonly<Record<string, string>>;
}
