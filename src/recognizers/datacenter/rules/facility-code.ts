// `DUB05`, `LD6`, `NM1`: the code of an airport or a town with a number, as operators number their buildings.
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isCapitalized, isWordIn, kindAt, sentenceBounds, tokenText } from '../../shared/token-text.js';
import { foundAt } from '../../shared/found-at.js';
import { sentenceSpeaks, speaksOfDatacenters } from '../speaks-of-datacenters.js';

/** Codes of the towns where operators number buildings: airports, and the two letters some use instead. */
const TOWNS =
  'ACC|AMM|AMS|ARN|ASH|ATH|ATL|AUS|BCN|BER|BHS|BKK|BLR|BNE|BOG|BOM|BOS|BRU|BUD|BUE|CAI|CDG|CHI|CPH|CPT|DAL|DBN|DEN|DFW|DSM|DUB|DUS|DXB|EDI|EWR|EZE|FRA|FSN|GDL|GIG|GRA|GRU|HAN|HEL|HKG|HOU|HYD|IAD|ICN|IST|JH|JHB|JKT|JNB|KEF|KIX|KRK|KUL|LAS|LAX|LGS|LHR|LIS|LIM|LON|LOS|LUX|MAA|MAD|MAN|MEL|MEX|MIA|MIL|MRS|MNL|MSP|MTL|MTY|MUC|MUM|MXP|NBG|NBO|NRT|NYC|ORD|OSA|OSL|OTP|PAR|PDX|PER|PHX|PRG|QRO|RBX|RIX|RNO|SGN|SOF|SAO|SBG|SCL|SEA|SEL|SFO|SGP|SIN|SJC|SLC|STO|SVG|SYD|TLL|TLV|TOK|TPE|TOR|TYO|VIE|VNO|WAW|YUL|ZAG|YYZ|ZRH|' +
  'AM|AT|CH|CT|DA|DB|DC|FR|HK|JB|LA|LD|MB|ME|MI|ML|MU|NM|NY|PA|SE|SG|SV|SY|TY|ZH';
const IN = wordSet('in at outside');
const CODE = new RegExp(`^(?:${TOWNS})\\d{1,2}[A-Z]?$`);

export const facilityCodeRule: CueRule = {
  id: 'datacenter/facility-code',
  why: '"Interxion connected DUB3, its newest data centre": operators call their buildings by town and number.',
  cues: [],
  kinds: [TokenKind.Upper],
  find(article, at): Found | undefined {
    const last = article.source.text.charCodeAt((article.tokens.end[at] as number) - 1);
    // nearly every word of capitals ends in a letter
    if (
      last > 57 &&
      !(last <= 90 && (article.tokens.end[at] as number) - (article.tokens.start[at] as number) > 4)
    )
      return undefined;
    if (!CODE.test(tokenText(article, at)) || !speaksOfDatacenters(article)) return undefined;
    return foundAt(article, at, at + 1, {
      score:
        // `at Green Mountain's DC1`
        kindAt(article, at - 1) === TokenKind.Possessive ||
        sentenceSpeaks(article, at) ||
        sentenceSpeaks(article, sentenceBounds(article, at).first - 1) ||
        // `processors for NM1 in Panvel`
        (isWordIn(article, at + 1, IN) && isCapitalized(article, at + 2))
          ? 0.6
          : 0.4,
      attributes: { code: true },
      refersTo: { name: tokenText(article, at) },
    });
  },
};
