// Bodies by their own names in Spanish, Portuguese, Italian and French: `Ayuntamiento de Madrid`, `Universidade do Porto`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { foundAt } from '../../shared/found-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import { romanceEnd } from '../../shared/romance-end.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { kindAt } from '../../shared/token-text.js';
import { nameOf } from '../name-of.js';

/** Words of no other use in English. */
const HEADS = wordSet(
  'universidad universidade università universitat université ayuntamiento ministerio ministério ministero ministère instituto agencia agência agenzia confederación confederação',
  'federación federação federazione fédération asociación associação associazione fundación fundação fondazione comisión comissão commissione consejo conselho consiglio diputación',
  'partido sindicato sindacato syndicat fiscalía procuraduría secretaría autoridad autoridade autorità cámara câmara asamblea observatorio superintendencia servicio serviço junta dirección direção',
  'departamento oficina organización organização colegio plataforma préfecture mairie collectif',
);

export const romanceHead: CueRule = {
  id: 'organization/romance-head',
  why: 'Bodies abroad keep their names: “the Confederación Hidrográfica del Ebro”.',
  cues: HEADS,
  find(article: Article, at): Found | undefined {
    if (kindAt(article, at) !== TokenKind.Title || isHeadline(article, at)) return undefined;
    const last = romanceEnd(article, at);
    return last > at + 1
      ? foundAt(article, at, last, { score: 0.8, refersTo: { name: nameOf(article, at, last) } })
      : undefined;
  },
};
