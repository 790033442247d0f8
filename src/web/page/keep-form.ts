// What is typed into the form that names a mention, kept when the same form is drawn anew: an error loses no words.

type Field = HTMLInputElement | HTMLSelectElement;

const fieldsIn = (part: HTMLElement): Field[] => [...part.querySelectorAll<Field>('form input, form select')];

let shown: string | undefined;

/** Draws into the part; what stood in the fields stays when `key` is what it was. */
export const keepForm = (part: HTMLElement, key: string, draw: () => Node[]): void => {
  const typed = shown === key ? fieldsIn(part).map(({ value }) => value) : [];
  part.replaceChildren(...draw());
  for (const [index, field] of fieldsIn(part).entries()) {
    const value = typed[index];
    if (value !== undefined) field.value = value;
  }
  shown = key;
};

/** What is typed has been said. */
keepForm.forget = (): void => {
  shown = undefined;
};
