import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'de/wording/jargon-mild',
  dimension: 'wording',
  kind: 'jargon',
  severity: 'polish',
  advice: 'sayWhatHappens',
  phrases: [
    'treib(en|t|e) ..6 voran',
    'zentral*|wichtig*|tragend* saeule*|baustein*|hebel|treiber|erfolgsfaktor*|stellhebel|stellschraube*|pfeiler|eckpfeiler|schluesselfaktor*|enabler',
    'saeule*|eckpfeiler|treiber|hebel|baustein|enabler|katalysator|beschleuniger|impulsgeber|taktgeber|befaehiger unserer|unseres|fuer',
    '*potenzial*|*chancen|*synergien|*synergie*|*effizienz*|*mehrwert*|*nutzen|*innovationskraft|*wettbewerbsfaehigkeit|*resilienz|*kundennutzen|*performance|*schlagkraft|*profitabilitaet|*effizienz ..4 ausschoepf*|ausgeschoepft|erschliess*|erschlossen|heben|hebt|gehoben|nutzbar|realisier*|entfalt*|entfessel*|steiger*|gesteigert|freisetz*|schaff*|stift*|generier*|liefer*|maxim*|optimier*|staerk*|erhoeh*|sicher*|abruf*|abgerufen|zu_heben',
    'heb(en|t)|erschliess*|entfalt*|schoepf*|schaff*|stift(en|et)|generier*|staerk*|steiger*|maximier* ..4 *potenzial*|*mehrwert*|*synergie*|*effizienz*|*innovationskraft|*wettbewerbsfaehigkeit|*resilienz|*nutzen|*schlagkraft|*sichtbarkeit|*wirkung|*wertschoepfung|*akzeptanz|*bewusstsein|*strahlkraft',
    'sich|uns|es|strategisch|breit|gut|optimal|bestens ..3 positionier*|aufgestellt|aufzustellen|aufstellen|ausgerichtet|committe*|gewappnet|geruestet',
    'empowern|enablen|befaehig*|sensibilisier*',
    'hol(en|t)|nehm(en|t)|nimmt ..5 *mitarbeit*|*kolleg*|*menschen|*teams|*belegschaft|*kund*|*stakeholder*|*beteiligten ..3 ab|mit',
    'mit leben [zu] fuellen|fuellt|gefuellt',
  ],
  unless: [
    'phrase*|floskel*|buzzword*|heisst_das|das_heisst|auf_deutsch|wort|woerter|klingt',
    'nicht|kein(e|en|er|)',
  ],
  scope: { notAudiences: ['investors'] },
  source: 'Office and consulting language; our own list',
});

export const examples: Examples = {
  flags: [
    'Wir ⟦treiben die Umstellung mit Hochdruck voran⟧.',
    'Damit ⟦schaffen wir echten Mehrwert⟧.',
    'Wir wollen die ⟦Potenziale voll ausschöpfen⟧.',
    'Das ist eine ⟦zentrale Säule⟧ des Hauses.',
    'Wir ⟦heben unsere Potenziale⟧.',
    'Wir ⟦holen die Mitarbeitenden früh ab⟧.',
    'Wir wollen Führungskräfte ⟦empowern⟧.',
  ],
  passes: [
    'Wir haben die Kasse auf Karten umgestellt.',
    'Auf Deutsch: Mindset ist Haltung.',
    'Der Kurier holt das Paket um neun.',
    'Die Säule am Eingang wird gestrichen.',
    'Wir bauen keine Roadmap, wir bauen Ventile.',
    'Der Bus fährt bis Mai über Hof.',
  ],
};
