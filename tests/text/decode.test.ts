import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { AnnotateError } from '../../src/model/annotate-error.js';
import { decode } from '../../src/text/decode.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: unknown) => (error as AnnotateError).code,
  );

describe('decode', () => {
  it('leaves UTF-8 text as it is', async () => {
    const text = 'Caf\u00e9\u00a0\u2014 Micro\u00adsoft\r\nDe\u0301partement \u{1f4a9}\r';
    expect(await decode(utf8(text))).toEqual({ text, encoding: 'utf-8', bom: false });
    expect(await decode(new Uint8Array(0))).toEqual({ text: '', encoding: 'utf-8', bom: false });
  });

  it.each([
    ['utf-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('Préska\n')])],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Préska\n', 'utf16le')])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode('Préska\n', 'utf-16be')])],
  ])('takes the byte order mark of %s off', async (encoding, bytes) => {
    expect(await decode(bytes)).toEqual({ text: 'Préska\n', encoding, bom: true });
  });

  it('keeps a byte order mark inside the text', async () => {
    expect((await decode(utf8('a\ufeffb'))).text).toBe('a\ufeffb');
  });

  it('reads windows-1252 quotation marks that a TextDecoder of Node 20 gets wrong', async () => {
    const text = 'The firm’s “e-mail” – it said – costs €5.';
    expect(await decode(iconv.encode(text, 'windows-1252'))).toEqual({
      text,
      encoding: 'windows-1252',
      bom: false,
    });
  });

  it('believes what the page declares, unless the bytes deny it', async () => {
    const page =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"></head><p>Sąd Najwyższy orzekł</p>';
    expect(await decode(iconv.encode(page, 'iso-8859-2'))).toEqual({
      text: page,
      encoding: 'iso-8859-2',
      bom: false,
    });
    const wrong = '<?xml version="1.0" encoding="utf-8"?><p>caf\u00e9</p>';
    expect(await decode(iconv.encode(wrong, 'windows-1252'))).toMatchObject({
      text: wrong,
      encoding: 'windows-1252',
    });
    expect(await decode(iconv.encode('caf\u00e9', 'windows-1252'), { declared: 'ISO-8859-1' })).toMatchObject(
      { encoding: 'windows-1252' },
    );
    expect(await decode(utf8('<meta charset="windows-1252">caf\u00e9'))).toMatchObject({ encoding: 'utf-8' });
  });

  it('guesses other scripts', async () => {
    const text = 'Верховный суд постановил, что компания должна передать письма, хранящиеся за рубежом.';
    expect(await decode(iconv.encode(text, 'windows-1251'))).toMatchObject({
      text,
      encoding: 'windows-1251',
    });
  });

  it('does as it is told', async () => {
    expect(await decode(iconv.encode('Łódź', 'windows-1250'), { encoding: 'CP1250' })).toMatchObject({
      text: 'Łódź',
    });
    expect(await decode(Buffer.from('ab', 'utf16le'), { encoding: 'utf-16le' })).toMatchObject({
      text: 'ab',
    });
  });

  it.each([
    ['binary', () => decode(Buffer.from('PK\u0003\u0004\0\0'))],
    ['binary', () => decode(Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]))],
    ['encoding', () => decode(Buffer.from([0xff, 0xfe, 0x41]))],
    ['encoding', () => decode(utf8('a'), { encoding: 'klingon-8' })],
    ['encoding', () => decode(utf8('a'), { encoding: 'base64' })],
    ['encoding', () => decode(Buffer.from([0x63, 0xe9]), { encoding: 'utf-8' })],
  ])('throws %s', async (code, run) => {
    await expect(run()).rejects.toBeInstanceOf(AnnotateError);
    expect(await codeOf(run())).toBe(code);
  });
});
