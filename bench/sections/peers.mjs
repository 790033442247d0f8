// The peers over their share of the text, each in a process of its own; start-up and loading not counted.
import { fileURLToPath } from 'node:url';
import { PEERS } from '../peers.mjs';
import { askScript } from '../setup/ask-script.mjs';

const SCRIPT = fileURLToPath(new URL('../measure-peer.mjs', import.meta.url));

/** With at least as much text for us, peers read all that is meant for them; a smaller benchmark gives them less, too. */
const WHOLE = 9;

const measure = (name, share) => {
  const { bytes, ms } = askScript(SCRIPT, name, String(share));
  return bytes / 1e3 / ms;
};

export const peers = {
  name: 'peers',
  does: 'other libraries, loaded and warm',
  isOfBuild: false,
  metrics: Object.fromEntries(
    Object.entries(PEERS).map(([name, { does }]) => [name, { unit: 'MB/s', better: 'more', does }]),
  ),
  open: (_build, { options }) => ({
    measureRound: () => {
      const share = Math.min(1, options.megabytes / WHOLE);
      return Object.fromEntries(Object.keys(PEERS).map((name) => [name, measure(name, share)]));
    },
  }),
};
