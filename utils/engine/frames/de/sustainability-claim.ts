import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, hypothesis, own } from '../german-guards';

export default defineFrame({
  id: 'de/sustainability-claim',
  language: 'de',
  announces: [
    'klimaneutral(e|er|es|en|)|co2-neutral(e|er|es|en|)|emissionsfrei(e|er|es|en|) ..4 versand|versenden|produkt*|unterwegs|liefern|hergestellt|produziert|fliegen|reisen|bauen|drucken',
    'versenden|produzieren|liefern|drucken|arbeiten|bauen|heizen|reisen ..6 klimaneutral|co2-neutral|emissionsfrei|nachhaltig|grün|umweltfreundlich',
    'recycelt(em|en|er|e|es)|recyceltem ..3 material*|kunststoff|plastik|rohstoff* ..6 planet*|umwelt|gut|zeichen|nachhaltig*',
    'gut|besser|freundlich ..2 für ..2 planeten|umwelt|klima|erde',
    'sauberste(r|n|s|)|grünste(r|n|s|)|klimafreundlichste(r|n|s|)|nachhaltigste(r|n|s|) ..4 ihrer|seiner|region|branche|deutschlands|welt|europas|art|markt',
    'unser(e|er|en|) ..2 emissionen|co2-emissionen|co2-ausstoß|fußabdruck|energieverbrauch|wasserverbrauch ..5 gesunken|gesenkt|reduziert|halbiert|verringert',
    'fußabdruck|umweltbilanz|klimabilanz ..5 verbessert|verkleinert|minimiert|optimiert',
  ],
  announcesAll: [
    [
      own,
      [
        'klimaneutral(e|en|er|es|)|co2-neutral(e|en|er|es|)|co₂-neutral(e|en|er|es|)|klimapositiv(e|en|er|es|)|klimafreundlich*|emissionsfrei(e|en|er|es|)|umweltfreundlich*|umweltneutral*|ressourcenschonend*|plastikfrei(e|en|er|)|kreislauffähig*|biologisch_abbaubar*|netto-null|net-zero|net_zero|null_emissionen|zero_waste|grünste(r|s|n|)|nachhaltigste(r|s|n|)',
        'klimaneutralität|klimafreundlich|umweltfreundlich|ressourcenschonend',
        'nachhaltig(e|en|er|es|) ..1 produziert|hergestellt|produkt(e|en|)|produktion|verpackung(en|)|lieferkette|mode|rohstoff(e|en|)|unternehmen|material*|zukunft',
        'co2-ausstoß|co₂-ausstoß|co2-emissionen|co₂-emissionen|emissionen|co2-fußabdruck|co₂-fußabdruck|fußabdruck|co2-bilanz|*fußabdruck ..6 reduziert|gesenkt|halbiert|verringert|verkleinert|gesunken|eingespart|minimiert',
        'grün(er|e|en|es|) ..1 strom|stahl|lieferkette|zukunft|logistik|produktion|produkt(e|en|)|unternehmen',
      ],
      [
        'ist|sind|arbeiten|arbeitet|produzieren|produziert|haben|hat|läuft|fliegen|liefern|versenden|wirtschaften|fahren|werden|wird|bieten|setzen|machen|heizen|stellen|jetzt',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'bis|ab <year>|ende',
    'wollen|möchten|ziel|planen|sollen|weg|arbeiten_daran',
    'nicht|kein(e|en|) ..4 klimaneutral*|nachhaltig*|umweltfreundlich*|co2-neutral*|grün*',
    'gesetz|richtlinie|verordnung|csrd|esg-bericht|politik|kongress|konferenz|panel|vortrag|diskussion|greenwashing|debatte',
    'nachhaltig ..1 gesichert|verändert|beschädigt|beeindruckt|gestört|verbessert|verankert',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'proof',
      question: 'sustainabilityProof',
      answers: [
        '<number> ..2 tonnen|prozent|%|kilogramm|gramm|kilowattstunden|megawattstunden|liter|kubikmeter|kwh',
        '<share>',
        'scope|klimabilanz|treibhausgasbilanz|co2-bilanz|ökobilanz|lebenszyklus*|bilanzier*|berechnet|gemessen|geprüft|zertifizier*|zertifikat(e|en|)|siegel|tüv|dekra|wirtschaftsprüfer*|gutachten|kompens*|ausgleich*|ausgeglichen|nachhaltigkeitsbericht|prüfbericht|sbti|science-based*|emas|iso|blauer_engel|fsc|gots|eu-bio|cradle*',
        'weil|indem|statt|dank|durch|aus|mit ..4 abwärme|solarstrom|photovoltaik|wärmepumpe(n|)|ökostrom|windstrom|biogas|fernwärme|holz|recycel*|schienen|bahn|elektro*|altpapier|stroh|wasserstoff',
        'solaranlage|photovoltaik|photovoltaikanlage|wärmepumpe(n|)|windstrom|ökostrom|biogas|elektro-lkw|lastenräder(n|)|abwärme|rezyklat*|mehrweg*',
      ],
    },
    {
      id: 'compared',
      question: 'sustainabilityCompared',
      onlyIf: [
        '*emissionen|emissionen|*ausstoß|*fußabdruck|fußabdruck|verbrauch ..6 reduziert|gesenkt|halbiert|verringert|gesunken|eingespart',
      ],
      answers: [
        'gegenüber|verglichen|vergleich|vorjahr|vorjahr*|basisjahr|statt|zuvor|vorher|bisher',
        'als ..3 <year>',
        'seit|von|im_jahr|in <year>',
        'von <number> auf',
        'nach <number>',
        'je|pro tonne|stück|fahrzeug|paket|kilometer|liter|quadratmeter',
      ],
    },
  ],
  source: 'EU Directive 2024/825: environmental claims need proof',
});

export const examples: FrameExamples = {
  asks: [
    { text: 'Unsere Produktion ist ab heute klimaneutral. Darauf sind wir stolz.', slots: ['proof'] },
    {
      text: 'Wir haben unseren CO2-Fußabdruck massiv reduziert. Der Planet dankt.',
      slots: ['proof', 'compared'],
    },
    { text: 'Mit unseren umweltfreundlichen Verpackungen setzen wir ein Zeichen.', slots: ['proof'] },
    { text: 'Wir sind jetzt das grünste Hotel der Alpen!', slots: ['proof'] },
  ],
  silent: [
    'Unsere Emissionen haben wir gegenüber 2019 um 38 Prozent gesenkt, berechnet nach Scope 1 und 2, geprüft vom TÜV.',
    'Wir wollen bis 2030 klimaneutral produzieren.',
    'Unsere Verpackung ist nicht klimaneutral, auch wenn das früher draufstand.',
    'Wir haben nachhaltig verbessert, wie wir Beschwerden beantworten.',
    'Auf dem Panel haben wir über grünen Stahl gestritten.',
  ],
};
