// The peers, each as a function from text to a number of findings; loaded one at a time, so that none warms another.

/** @type {Record<string, { load: () => Promise<(text: string, published?: string) => number>, megabytes: number, does: string }>} */
export const PEERS = {
  decode: {
    does: 'UTF-8 decoding alone: the limit',
    megabytes: 64,
    load: async () => {
      const decoder = new TextDecoder('utf-8', { fatal: true });
      return (text) => decoder.decode(text).length;
    },
  },
  'chrono-node': {
    does: 'dates',
    megabytes: 4,
    load: async () => {
      const chrono = await import('chrono-node');
      return (text) => chrono.parse(text).length;
    },
  },
  'wink-nlp': {
    does: 'readDoc and its entities',
    megabytes: 2,
    load: async () => {
      const { default: winkNlp } = await import('wink-nlp');
      const { default: model } = await import('wink-eng-lite-web-model');
      const nlp = winkNlp(model);
      return (text) => nlp.readDoc(text).entities().out().length;
    },
  },
  compromise: {
    does: 'nlp(text) with people, places, organizations',
    megabytes: 0.15,
    load: async () => {
      const { default: nlp } = await import('compromise');
      return (text) => {
        const doc = nlp(text);
        return doc.people().json().length + doc.places().json().length + doc.organizations().json().length;
      };
    },
  },
};
