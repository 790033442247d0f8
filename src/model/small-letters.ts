// Text in small letters, each character where it stood.

/** `text` in small letters; offsets stay, since the one letter that would grow, the Turkish capital with a dot, is taken for a plain I. */
export const smallLetters = (text: string): string => text.replaceAll('\u0130', 'I').toLowerCase();
