// What readers wrote under an article: from the sign that opens it to the end.
import { isAfterBody, shareBefore } from './page.js';
import type { Page } from './page.js';
import { phrases } from './zone-rule.js';
import type { SectionRule } from './zone-rule.js';

/** Signs that stand nowhere but over comments. */
const SURE = phrases(
  `no comments|post a comment|leave a reply|leave a comment|leave your comment|leave a reply cancel reply|cancel reply|add a comment|add your comment|add comment|write a comment|post comment|join the discussion|
   join the conversation|view comments|view all comments|show comments|see all comments|load comments|reader comments|readers' comments|user comments|comments are closed|comment on this story|comment on this article|
   comments on this entry are closed|be the first to comment|have your say|login with forum account|log in to comment|login to comment|sign in to comment|your comment|comments section|have an opinion on this story? share it!|have an opinion on this story?|have an opinion on this story|top comments|recent comments`,
);

/** `18 Comments`, `Comments (3)`, `2 responses to …`, `Example Forums :: 18 Comments` */
const COUNTED =
  /^(?:(?:.{1,40} (?:::|-|\|) )?[\d,]{1,6} (?:comments?|repl(?:y|ies)|responses?|thoughts?)(?: (?:to|on|so far)\b.{0,160})?|comments? ?\(\d{1,6}\)|comments?: ?\d{1,6}|discussion \(\d{1,6}\))$/;

/** A paragraph is longer. */
const LONGEST_COUNTED = 240;

const WEAK = phrases(
  'comments|discussion|responses|replies|what do you think?|your thoughts?|what do you think? let us know in the comments',
);

/** Beside a weaker sign these say that it stands over comments. */
const NEAR =
  /^(?:.{1,30} says:|log ?in\b|sign in\b|login with|register\b|don't have an account|reply$|replies$|report$|report abuse|your email address will not|required fields|required fields are|name ?\*?$|email ?\*?$|website$|save my name|notify me|sort by|newest|oldest|permalink|re: |posted by|avatar of|anonymous|disqus|please enable javascript to view the comments|sort$)/;
const NEAR_LINES = 8;

export const comments: SectionRule = {
  id: 'zone/comments',
  why: 'Under a comment count, a reply form or a login readers write, not the author, and nothing of the article follows.',
  kind: 'comments',
  opens(page, at) {
    const key = page.keys[at] as string;
    if (key === '') return undefined;
    if (SURE.has(key))
      return isAfterBody(page, at) && (shareBefore(page, at) >= 0.5 || isBacked(page, at)) ? 'rest' : 'line';
    if (key.length <= LONGEST_COUNTED && /comment|repl|respon|thought|discuss/.test(key) && COUNTED.test(key))
      return isAfterBody(page, at) && (shareBefore(page, at) >= 0.7 || isBacked(page, at)) ? 'rest' : 'line';
    if (WEAK.has(key) && isAfterBody(page, at) && (isBacked(page, at) || at >= page.lines.length - 2))
      return 'rest';
    return undefined;
  },
};

const isBacked = (page: Page, at: number): boolean => {
  for (let line = at + 1; line <= at + NEAR_LINES && line < page.lines.length; line += 1) {
    const key = page.keys[line] as string;
    if (SURE.has(key) || NEAR.test(key)) return true;
  }
  return false;
};
