// Which mentions may share words: the one exception.

/** True for a place and a data centre: a place inside a data centre is a mention of its own. */
export const mayNest = (a: string | undefined, b: string | undefined): boolean =>
  (a === 'datacenter' && b === 'place') || (a === 'place' && b === 'datacenter');
