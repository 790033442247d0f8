// The parts of the page that never change, by their ids in its HTML.
const at = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

export const parts = {
  files: at('files'),
  article: at('article'),
  detail: at('detail'),
  status: at('status'),
  help: at('help'),
};
