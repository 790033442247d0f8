// Name and version of the rules: raised when what they find changes.

export const RULESET = 'news-en@2';
