// Elements of the page; whatever a text says, it becomes text.
import { shownText } from './shown-text.js';

interface Properties {
  readonly class?: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly onClick?: (event: MouseEvent) => void;
}

/** An element with children; strings are shown as text, hidden characters visibly. */
export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { class: classes, data = {}, onClick }: Properties = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  if (classes !== undefined) element.className = classes;
  for (const [key, value] of Object.entries(data)) element.dataset[key] = value;
  if (onClick !== undefined) element.addEventListener('click', (event) => onClick(event as MouseEvent));
  element.append(
    ...children.map((child) =>
      typeof child === 'string' ? document.createTextNode(shownText(child)) : child,
    ),
  );
  return element;
};
