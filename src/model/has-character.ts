// One code unit to whether it is one of a few characters: no string is made of it.

/** True when the code unit is one of `characters`, a short string. */
export const hasCharacter = (characters: string, code: number): boolean => {
  for (let at = 0; at < characters.length; at += 1) if (characters.charCodeAt(at) === code) return true;
  return false;
};
