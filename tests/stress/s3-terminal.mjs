// S3: names, texts, configurations and annotation files full of control characters; no command brings one to the terminal.
import { openStage } from './stage.mjs';

const RAW =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\u{e0000}-\u{e007f}]/u;

const EVIL = '\u001b]0;owned\u0007\u001b[31m\u202egnirts\u2066\u061c\u{e0041}\u009b2J\r\b';
const TEXT = `Judge ${EVIL}Anna Keller${EVIL} ruled on Thursday that Microsoft${EVIL} must pay $2 million in Dub${EVIL}lin.\n`;
const NAME = `corpus/${EVIL.replace('/', '')}.txt`;

const COMMANDS = [
  ['--no-progress', '-v'],
  ['--dry-run'],
  ['files'],
  ['show', NAME],
  ['show', '--lines', NAME],
  ['explain', NAME],
  ['check'],
  ['check', '--format', 'github'],
  ['export', '--what', 'mentions', '--format', 'md'],
  ['diff'],
  ['fmt', '--check'],
  ['prune', '--dry-run'],
  ['show', '--review', 'annotations/bad.yaml'],
  ['review'],
  ['review', '--accept', EVIL],
  ['eval', '--gold', 'annotations'],
  ['log', 'annotations/bad.yaml', EVIL],
  ['resolve', EVIL],
  [`--${EVIL}`],
  ['explain', `${EVIL}:1:1`],
  ['schema', EVIL],
  ['--types', EVIL],
  ['--files-from', EVIL],
  ['collect', EVIL],
  ['merge', EVIL, EVIL, EVIL],
  ['-c', 'bad.yaml'],
];

export const scenario = {
  id: 'S3',
  what: 'control and bidi characters on the terminal, every command',
  targets: { ci: '0 raw C0, C1 or bidi characters', nightly: 'the same' },
  sabotage: 'prints what it reads',
  async run({ program, size }) {
    const commands = COMMANDS.filter((_, index) => size !== 'small' || index % 3 === 0);
    const failures = [];
    const stage = openStage(program, {
      [NAME]: TEXT,
      'corpus/plain.txt': TEXT,
      'annotations/bad.yaml': `annotate: 1\n"${EVIL.replace(/[\r\b]/g, '')}": 1\n...\n`,
      // a finding names its file
      [`annotations/x${EVIL.replace('/', '')}.yaml`]: 'annotate: 1\n',
      'bad.yaml': `corpus: corpus\n"k\u009b\u202e": 1\n`,
    });
    for (const command of commands) {
      const { out, err } = await stage.run(command);
      for (const [where, text] of [
        ['output', out],
        ['error', err],
      ]) {
        const raw = RAW.exec(text);
        if (raw)
          failures.push(
            `${command.map((part) => JSON.stringify(part)).join(' ')}: raw ${JSON.stringify(raw[0])} in standard ${where}`,
          );
      }
    }
    failures.push(...stage.failures);
    stage.close();
    return { measured: `${commands.length} commands, 0 raw characters`, failures };
  },
};
