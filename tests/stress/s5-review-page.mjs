// S5: attacks on the review page from another page in the browser, from the network stack and from whoever has no token: nothing is read, nothing is decided, and it goes on.
import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { openStage } from './stage.mjs';

const ARTICLE = 'Judge Loretta Preska ruled against Microsoft on July 31, 2014.\n';

/** What only the article and its file hold: no refused request may be answered with any of it. */
const SECRETS = ['Preska', 'loretta', 'Microsoft', 'annotations/'];

const HOUR = 3_600_000;

/** Sends bytes as they are, and gives back what was answered until the other side closes, or a while. */
const sendRaw = (port, bytes, { patience = 1500, half = false } = {}) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const finish = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(finish, patience);
    socket.on('data', (part) => {
      answer += part.toString('latin1');
      // an answer that says how long it is, is whole when so much is there
      const length = /\r\ncontent-length: (\d+)\r\n[^]*?\r\n\r\n/i.exec(answer);
      if (length && answer.length >= length.index + length[0].length + Number(length[1])) finish();
    });
    socket.on('error', finish);
    socket.on('close', finish);
    socket.on('connect', () => {
      socket.write(bytes);
      if (half) socket.end();
    });
  });

const requestText = (method, target, headers, body = '') =>
  `${method} ${target} HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}${
    body === '' ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`
  }connection: close\r\n\r\n${body}`;

const statusOf = (answer) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);

/**
 * Requests that must not be answered, as `[name, raw bytes, options]`; `good` is a decision that would be made but for what is wrong with it.
 * Whoever has the token and says something wrong (`isOwn`) may be told what there is instead.
 */
const listAttacks = ({ port, token, version, id }) => {
  const host = `127.0.0.1:${port}`;
  const body = JSON.stringify({ ids: [id], decision: { does: 'reject' } });
  const good = {
    method: 'PUT',
    target: '/api/files/0',
    body,
    headers: [
      ['host', host],
      ['authorization', `Bearer ${token}`],
      ['content-type', 'application/json'],
      ['if-match', `"${version}"`],
    ],
  };
  const attacks = [];
  const attack = (name, changes = {}, options = {}) => {
    const { method, target, headers, body: sent } = { ...good, ...changes };
    attacks.push([name, requestText(method, target, headers, sent), options]);
  };
  const withHeader = (name, ...values) => [
    ...good.headers.filter(([one]) => one !== name),
    ...values.map((value) => [name, value]),
  ];
  const read = { method: 'GET', body: '' };

  const hosts = [
    'evil.example',
    `evil.example:${port}`,
    `127.0.0.1.evil.example:${port}`,
    `127.0.0.1:${port}.evil.example`,
    `localhost.evil.example:${port}`,
    '127.0.0.1',
    'localhost',
    `127.0.0.1:${port + 1}`,
    `[::1]:${port}`,
    `0.0.0.0:${port}`,
    `2130706433:${port}`,
    `127.1:${port}`,
    `user@127.0.0.1:${port}`,
    '',
  ];
  for (const one of hosts) {
    attack(`host ${one} decides`, { headers: withHeader('host', one) });
    attack(`host ${one} reads`, { ...read, headers: withHeader('host', one) });
    attack(`host ${one} asks for the page`, { ...read, target: '/', headers: [['host', one]] });
  }
  attack('two hosts', { headers: withHeader('host', host, 'evil.example') });
  attack('no host', { headers: withHeader('host') });

  const tokens = [
    undefined,
    'Bearer',
    'Bearer ',
    `Bearer ${token.slice(0, -1)}`,
    `Bearer ${token}a`,
    `Bearer ${token.toUpperCase() === token ? token.toLowerCase() : token.toUpperCase()}`,
    `Bearer ${'a'.repeat(43)}`,
    `Bearer ${'a'.repeat(5000)}`,
    `Basic ${Buffer.from(`:${token}`).toString('base64')}`,
    token,
    `Bearer  ${token}`,
    `Bearer ${token},Bearer ${token}`,
    'Bearer undefined',
    'Bearer null',
    'Bearer [object Object]',
  ];
  for (const one of tokens) {
    const values = one === undefined ? [] : [one];
    attack(`token ${one} decides`, { headers: withHeader('authorization', ...values) });
    attack(`token ${one} reads`, { ...read, headers: withHeader('authorization', ...values) });
    attack(`token ${one} lists`, {
      ...read,
      target: '/api/files',
      headers: withHeader('authorization', ...values),
    });
  }
  attack('two tokens', { headers: withHeader('authorization', `Bearer ${token}`, 'Bearer a') });
  attack('the token as a cookie', {
    headers: [...withHeader('authorization'), ['cookie', `token=${token}; annotate-token=${token}`]],
  });
  attack('the token in the address', {
    ...read,
    target: `/api/files/0?token=${token}`,
    headers: withHeader('authorization'),
  });
  attack('closing without a token', {
    method: 'POST',
    target: '/api/close',
    headers: withHeader('authorization'),
  });

  const origins = [
    'http://evil.example',
    'null',
    `http://localhost:${port + 1}`,
    `https://${host}`,
    'file://',
    `http://${host}.evil.example`,
    `http://127.0.0.1`,
  ];
  for (const one of origins) attack(`origin ${one}`, { headers: [...good.headers, ['origin', one]] });
  attack('two origins', {
    headers: [...good.headers, ['origin', `http://${host}`], ['origin', 'http://evil.example']],
  });
  for (const site of ['cross-site', 'same-site', 'none', '', 'SAME-ORIGIN'])
    attack(`sec-fetch-site ${site}`, { headers: [...good.headers, ['sec-fetch-site', site]] });

  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=a',
    'application/json-patch+json',
    'text/plain; application/json',
    '',
  ])
    attack(`content type ${type}`, { headers: withHeader('content-type', type) });
  for (const method of ['OPTIONS', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'HEAD'])
    attack(`method ${method}`, { method });
  attack('a preflight', {
    method: 'OPTIONS',
    body: '',
    headers: [
      ['host', host],
      ['origin', 'http://evil.example'],
      ['access-control-request-method', 'PUT'],
      ['access-control-request-headers', 'authorization,if-match'],
      ['access-control-request-private-network', 'true'],
    ],
  });
  attack('POST of a form to a file', { method: 'POST', target: '/api/files/0' });

  for (const target of [
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/..\\..\\etc\\passwd',
    '//etc/passwd',
    '/review.js/../../package.json',
    '/annotate.config.yaml',
    '/corpus/a.txt',
    '/annotations/a.yaml',
    '/api/files/-1',
    '/api/files/1',
    '/api/files/00',
    '/api/files/1e0',
    '/api/files/0x0',
    '/api/files/9999999999999',
    '/api/files/NaN',
    '/api/files/__proto__',
    '/api/files/constructor',
    '/constructor',
    '/__proto__',
    '/toString',
    '/api/files/../files/1',
    '/api/files/0%00',
    '/api/files/0/../../../etc/passwd',
    'http://evil.example/api/files/9',
    '*',
    'api/files/0/',
    `/${'a'.repeat(5000)}`,
  ])
    attack(`path ${target.slice(0, 40)}`, { ...read, target });

  for (const [name, version_] of [
    ['none', undefined],
    ['*', '*'],
    ['another', `"${'0'.repeat(64)}"`],
    ['bare', version],
    ['weak', `W/"${version}"`],
    ['a list', `"${version}", "${'0'.repeat(64)}"`],
  ])
    attack(`version ${name}`, {
      headers: withHeader('if-match', ...(version_ === undefined ? [] : [version_])),
    });

  const bodies = [
    ['nothing', ' '],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a string', '"x"'],
    ['no ids', '{"decision":{"does":"reject"}}'],
    ['ids that are no list', `{"ids":"${id}","decision":{"does":"reject"}}`],
    ['empty ids', '{"ids":[],"decision":{"does":"reject"}}'],
    ['an unknown id', '{"ids":["nobody-abc"],"decision":{"does":"reject"}}'],
    ['one known and one unknown id', `{"ids":["${id}","nobody-abc"],"decision":{"does":"reject"}}`],
    ['a prototype key', `{"ids":["${id}"],"decision":{"does":"reject"},"__proto__":{"does":"accept"}}`],
    ['a prototype key below', `{"ids":["${id}"],"decision":{"does":"reject","__proto__":{"a":1}}}`],
    ['an id __proto__', '{"ids":["__proto__"],"decision":{"does":"reject"}}'],
    ['another key', `{"ids":["${id}"],"decision":{"does":"reject"},"file":"/etc/passwd"}`],
    ['an unknown decision', `{"ids":["${id}"],"decision":{"does":"constructor"}}`],
    ['no decision', `{"ids":["${id}"]}`],
    ['an unknown entity', `{"ids":["${id}"],"decision":{"does":"set","is":"nobody"}}`],
    ['ok', `{"ids":["${id}"],"decision":{"does":"set","is":"ok"}}`],
    ['a path as entity', `{"ids":["${id}"],"decision":{"does":"set","is":"../x"}}`],
    ['YAML as entity', `{"ids":["${id}"],"decision":{"does":"set","is":"a\\n      human: nothing"}}`],
    [
      'a new entity called nothing',
      `{"ids":["${id}"],"decision":{"does":"set","is":"x-y","entity":{"type":"person","name":"A"}}}`,
    ],
    [
      'a new entity of no type',
      `{"ids":["${id}"],"decision":{"does":"set","is":"a","entity":{"type":"toString","name":"A"}}}`,
    ],
    ['a value of a judge', `{"ids":["${id}"],"decision":{"does":"set","is":"nothing","value":"2014"}}`],
    [
      'an amount without end',
      `{"ids":["${id}"],"decision":{"does":"set","is":"money","value":{"amount":1e999,"currency":"USD"}}}`,
    ],
    [
      'words that are not there',
      `{"ids":["${id}"],"decision":{"does":"set","is":"date","quote":"Mr Nobody"}}`,
    ],
    ['a date that is none', `{"ids":["${id}"],"decision":{"does":"set","is":"date","value":"when"}}`],
    ['a note that is no text', `{"ids":["${id}"],"decision":{"does":"reject"},"note":{}}`],
    ['half a character', `{"ids":["${id}"],"decision":{"does":"note","note":"\\ud800"}}`],
    [
      'a note without end',
      JSON.stringify({ ids: [id], decision: { does: 'note', note: 'a'.repeat(20_000) } }),
    ],
    ['deep nesting', '['.repeat(100_000)],
    ['much too much', JSON.stringify({ ids: [id], decision: { does: 'note', note: 'a'.repeat(600_000) } })],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]).toString('latin1')],
  ];
  for (const [name, sent] of bodies) attack(`body: ${name}`, { body: sent }, { isOwn: true });
  for (const [name, sent] of [
    ['outside', '{"start":9999,"end":10000,"is":"date"}'],
    ['empty', '{"start":3,"end":3,"is":"date"}'],
    ['backwards', '{"start":9,"end":3,"is":"date"}'],
    ['negative', '{"start":-1,"end":3,"is":"date"}'],
    ['fractions', '{"start":0.5,"end":3,"is":"date"}'],
    ['strings', '{"start":"0","end":"3","is":"date"}'],
    ['a mention that is not there', '{"start":0,"end":3,"id":"nobody-abc"}'],
    ['a mention and what it is', `{"start":0,"end":3,"id":"${id}","is":"date"}`],
    ['an id __proto__', '{"start":0,"end":3,"id":"__proto__"}'],
    ['words far from the mention', `{"start":50,"end":54,"id":"${id}"}`],
  ])
    attack(
      `added span: ${name}`,
      { method: 'POST', target: '/api/files/0/mentions', body: sent },
      { isOwn: true },
    );
  attack('undo of nothing', { method: 'POST', target: '/api/files/0/undo', body: '{}' });

  const line = `PUT /api/files/0 HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\nif-match: "${version}"\r\n`;
  for (const [name, raw] of [
    ['garbage', '\u0000\u0001\u0002GARBAGE\r\n\r\n'],
    ['a TLS hello', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003'],
    ['HTTP/0.9', 'GET /api/files/0\r\n'],
    ['HTTP/1.0 without host', 'GET /api/files/0 HTTP/1.0\r\n\r\n'],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['two lengths', `${line}content-length: ${body.length}\r\ncontent-length: 0\r\n\r\n${body}`],
    ['length and chunks', `${line}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['a bad chunk', `${line}transfer-encoding: chunked\r\n\r\nZZ\r\n${body}\r\n0\r\n\r\n`],
    ['a bare line feed', line.replaceAll('\r\n', '\n')],
    ['a folded header', `${line}x: a\r\n b\r\ncontent-length: 2\r\n\r\n{}`],
    ['a header with a blank before its colon', `${line}content-length : ${body.length}\r\n\r\n${body}`],
    ['a header of 100 KB', `${line}x: ${'a'.repeat(100_000)}\r\n\r\n`],
    ['ten thousand headers', `${line}${'x: a\r\n'.repeat(10_000)}\r\n`],
    ['CONNECT', `CONNECT evil.example:80 HTTP/1.1\r\nhost: ${host}\r\n\r\n`],
    [
      'an upgrade',
      `GET /api/files/0 HTTP/1.1\r\nhost: ${host}\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n`,
    ],
    ['a length that is not there', `${line}content-length: 100\r\n\r\n{`],
    ['a negative length', `${line}content-length: -1\r\n\r\n`],
  ])
    attacks.push([`raw: ${name}`, Buffer.from(raw, 'latin1'), { half: true }]);
  // behind one that is refused stands one that must not be heard
  attacks.push([
    'raw: a request hidden in a refused body',
    `${requestText('PUT', '/api/files/0', withHeader('content-type', 'text/plain')).replace('connection: close\r\n', 'content-length: 0\r\n')}`,
    { half: true },
  ]);
  return attacks;
};

const isRefused = (answer) => {
  const status = statusOf(answer);
  return status === 0 || status >= 400;
};

/** Reads and decides as the page does. */
const askAs = async ({ port, token }, method, target, version, body) => {
  const response = await fetch(`http://127.0.0.1:${port}${target}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, value: await response.json() };
};

const openPage = async (stage) => {
  const { child, done } = stage.start(['review', '--web'], { patience: HOUR });
  const url = await new Promise((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (bytes) => {
      out += bytes;
      if (out.includes('\n')) resolve(out.trim());
    });
    void done.then(({ err }) => reject(new Error(`the server did not start: ${err}`)));
  });
  const [, port, token] = /^http:\/\/127\.0\.0\.1:(\d+)\/#([\w-]{22,})$/.exec(url) ?? [];
  if (port === undefined) throw new Error(`no address of this machine: ${url}`);
  return { child, done, port: Number(port), token };
};

const attackAll = async (stage, page, attacks, failures) => {
  const hash = () => createHash('sha256').update(stage.read('annotations/a.yaml')).digest('hex');
  const before = hash();
  for (const [name, bytes, options] of attacks) {
    const answer = await sendRaw(page.port, bytes, options);
    if (!isRefused(answer)) failures.push(`${name}: answered with ${statusOf(answer)}`);
    if (/\r\naccess-control-/i.test(answer)) failures.push(`${name}: other pages are let in`);
    for (const secret of SECRETS)
      if (!options.isOwn && answer.includes(secret)) failures.push(`${name}: the answer tells ${secret}`);
    if (hash() !== before) {
      failures.push(`${name}: the file has changed`);
      return;
    }
  }
};

/** Connections that say nothing, or never end what they say. */
const holdConnections = async (page, count) => {
  const sockets = Array.from({ length: count }, (_, index) => {
    const socket = connect(page.port, '127.0.0.1');
    socket.on('error', () => undefined);
    if (index % 2 === 0) socket.write(`GET / HTTP/1.1\r\nhost: 127.0.0.1:${page.port}\r\nx: `);
    return socket;
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  return () => sockets.forEach((socket) => socket.destroy());
};

const randomAttack = (random, attacks) => {
  const [name, bytes, options] = random.pick(attacks);
  const mutated = Buffer.from(bytes);
  const times = 1 + random.below(4);
  for (let count = 0; count < times; count += 1)
    if (mutated.length > 0) mutated[random.below(mutated.length)] = random.below(256);
  return [`${name}, ${times} bytes changed`, mutated, { ...options, patience: 300, half: true }];
};

/** What a person does still works: a decision, its undoing, the end. */
const judgeUse = async (stage, page, { version, id }, failures) => {
  const decided = await askAs(page, 'PUT', '/api/files/0', version, {
    ids: [id],
    decision: { does: 'reject' },
  });
  if (decided.status !== 200 || !/human: nothing/.test(stage.read('annotations/a.yaml')))
    failures.push(
      `a decision is answered with ${decided.status} ${JSON.stringify(decided.value).slice(0, 200)}`,
    );
  for (const name of ['content-security-policy', 'x-content-type-options', 'cross-origin-resource-policy'])
    if (!decided.headers.has(name)) failures.push(`no header ${name}`);
  const stale = await askAs(page, 'PUT', '/api/files/0', version, {
    ids: [id],
    decision: { does: 'accept' },
  });
  if (stale.status !== 409) failures.push(`a decision on an old version is answered with ${stale.status}`);
  const undone = await askAs(page, 'POST', '/api/files/0/undo', decided.value.version, {});
  if (undone.status !== 200 || undone.value.version !== version)
    failures.push(`undo is answered with ${undone.status}`);
  const closed = await askAs(page, 'POST', '/api/close', undefined, {});
  if (closed.status !== 200) failures.push(`closing is answered with ${closed.status}`);
};

export const scenario = {
  id: 'S5',
  what: 'review page',
  targets: { ci: '0 of 140 attacks succeed, alive afterwards', nightly: 'and 10,000 random requests' },
  sabotage: 'answers whoever asks',
  async run({ program, size, random }) {
    const failures = [];
    const stage = openStage(program, { 'corpus/a.txt': ARTICLE });
    await stage.run(['-q', '--jobs', '1']);
    const page = await openPage(stage);
    const { value: first } = await askAs(page, 'GET', '/api/files/0');
    const facts = { ...page, version: first.version, id: first.view.mentions[0].id };
    const attacks = listAttacks(facts);
    await attackAll(stage, page, attacks, failures);
    const randoms = { small: 50, ci: 500, nightly: 10_000 }[size];
    if (failures.length === 0) {
      const release = await holdConnections(page, size === 'small' ? 10 : 40);
      // one that a changed byte makes whole and allowed is no attack
      const hostile = attacks.filter(
        ([, bytes]) => !Buffer.from(bytes).toString('latin1').includes(page.token),
      );
      const mutated = Array.from({ length: randoms }, () => randomAttack(random, hostile));
      await attackAll(stage, page, mutated, failures);
      await judgeUse(stage, page, facts, failures);
      release();
    }
    if (failures.length > 0) page.child.kill('SIGTERM');
    const { code, err } = await page.done;
    if (failures.length === 0 && code !== 1) failures.push(`ended with ${code}: ${err.slice(0, 300)}`);
    if (err.includes('internal')) failures.push(`internal: ${err.slice(0, 400)}`);
    failures.push(...stage.failures);
    stage.close();
    return {
      measured: `${attacks.length} attacks and ${randoms} random requests: 0 read, 0 decided, no other page let in; alive afterwards`,
      failures,
    };
  },
};
