// The person recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';
import { ARABIC_RULES } from './rules/arabic.js';
import { AUTHOR_LINE_RULES } from './rules/author-lines.js';
import { BYLINE_RULES } from './rules/byline.js';
import { CONTEXT } from './rules/context.js';
import { CREDIT_RULES } from './rules/credits.js';
import { DEFINED } from './rules/defined.js';
import { EASTERN_NAME } from './rules/eastern-name.js';
import { GIVEN_NAME } from './rules/given-name.js';
import { KNOWN_RULES } from './rules/known.js';
import { FIRST_NAME_RULES } from './rules/first-name.js';
import { SILK } from './rules/silk.js';
import { TITLE_LIST } from './rules/title-list.js';
import { TITLED } from './rules/titled.js';

export const personRecognizer: Recognizer = {
  type: 'person',
  rules: [
    ...KNOWN_RULES,
    TITLED,
    TITLE_LIST,
    SILK,
    ...FIRST_NAME_RULES,
    ...ARABIC_RULES,
    GIVEN_NAME,
    EASTERN_NAME,
    DEFINED,
    CONTEXT,
    ...BYLINE_RULES,
    ...AUTHOR_LINE_RULES,
    ...CREDIT_RULES,
  ],
};
