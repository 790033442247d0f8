// Patterns that are compiled when first asked, and for plain text without Unicode's tables.

/** Classes of letters in ASCII, as they stand inside brackets. */
const PLAIN_CLASSES: Readonly<Record<string, string>> = {
  Lu: 'A-Z',
  Ll: 'a-z',
  L: 'A-Za-z',
  N: '0-9',
  M: '',
};

/** Text whose only letters, digits and marks are ASCII: quotes, dashes, currency signs and private use are neither. */
const PLAIN_TEXT = /^[\0-\x7f\u00a0\u00a3\u00a7\u2010-\u2027\u2030-\u205e\u20ac\ue000-\uf8ff]*$/;

const ESCAPE_OR_BRACKET = /\\(?:([pP])\{(\w+)\}|[^])|[[\]]/g;

/** `source` for plain text: each class of letters is that of ASCII; undefined where that cannot be said. */
const plainSource = (source: string): string | undefined => {
  let isInside = false;
  let isPlain = true;
  const plain = source.replace(ESCAPE_OR_BRACKET, (found: string, sign?: string, name?: string) => {
    if (found === '[' || found === ']') isInside = found === '[';
    if (name === undefined) return found;
    const letters = PLAIN_CLASSES[name];
    if (letters === undefined || (sign === 'P' && isInside)) isPlain = false;
    return isInside ? (letters ?? '') : `[${sign === 'P' ? '^' : ''}${letters ?? ''}]`;
  });
  return isPlain ? plain : undefined;
};

/** A pattern with the flag `u`, and its twin for plain text; a search finds the same with either. */
export class LatePattern {
  private full: RegExp | undefined;
  private plain: RegExp | undefined;

  constructor(
    private readonly source: string,
    private readonly flags: string,
  ) {}

  /** The twin for `text`: with `lastIndex`, where the flags are `g` or `y`. */
  of(text: string): RegExp {
    return PLAIN_TEXT.test(text) ? (this.plain ??= this.makePlain()) : this.makeFull();
  }

  private makeFull(): RegExp {
    return (this.full ??= new RegExp(this.source, this.flags));
  }

  private makePlain(): RegExp {
    const plain = plainSource(this.source);
    return plain === undefined ? this.makeFull() : new RegExp(plain, this.flags.replace('u', ''));
  }

  exec(text: string): RegExpExecArray | null {
    return this.of(text).exec(text);
  }

  test(text: string): boolean {
    return this.of(text).test(text);
  }
}

/** V8 looks a class of letters up by name each time it reads a pattern, twice, and compiles it to a page of ranges: for most articles in vain. */
export const latePattern = (source: string, flags = 'u'): LatePattern => new LatePattern(source, flags);
