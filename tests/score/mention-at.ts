// A judged mention from its bounds and type.
import type { EntityType } from '../../src/model/entity-type.js';
import type { JudgedMention } from '../../src/score/mention-set.js';

export const at = (
  start: number,
  end: number,
  type: EntityType,
  more: Partial<JudgedMention> = {},
): JudgedMention => ({ start, end, type, ...more });
