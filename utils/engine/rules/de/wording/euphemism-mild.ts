import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'de/wording/euphemism-mild',
  dimension: 'wording',
  kind: 'euphemism',
  severity: 'polish',
  advice: 'callItByItsName',
  phrases: [
    'stell(en|t|te|ten|) ..5 neu|schlanker|effizienter|breiter|fokussierter|kompakter|zukunftsfaehig|zukunftssicher|zukunftsfest [..1] auf',
    'schmerzhaft*|schwer*|schwierig*|unpopulaer*|unbequem*|notwendig*|harte(r|n|)|einschneidend* [..1] schritt*|entscheidung*|massnahme*|einschnitt*|anpassung*|veraenderung*|konsequenzen',
    'personell* veraenderung*|konsequenz*|massnahme*|einschnitt*|anpassung*|neuausrichtung|weichenstellung*',
    'sozialvertraeglich*|so_sozialvertraeglich|mit_augenmass|behutsam|verantwortungsvoll ..5 abbau*|anpass*|gestalt*|reduzier*|umsetz*|umgesetzt|verkleiner*|heranfuehr*|loesung*|verabschied*|trenn*|begleit*',
    'standort*|werk(e|s|)|filiale*|laden|laeden|haus|niederlassung|abteilung|station|klinik|linie|produktion|fertigung|redaktion|service|bereich ..6 verlager*|zusammenleg*|zusammengelegt|aufgegeben|aufgeben|einstell*|eingestellt|konzentrier*|nicht_weiter*|abgegeben|abgeben|verabschied*|zurueckzieh*|ueberfuehr*|integrier*|geht_auf|buendel*|gebuendelt|nicht_mehr_fortgefuehrt|ruhen|ruht|pausier*|veraeusser*',
    'rueckzug|rueckzuges aus|vom ..4 markt|geschaeft|segment|region|standort',
    'fokussier*|konzentrier*|besinnen|rueckbesinn* ..3 auf [..3] kerngeschaeft|kernkompetenz*|wesentliche|kernaufgaben|kernmarken|staerken|kernmaerkte*|profitable*|zukunftsfelder|kernbereiche|zukunftsthemen',
    '*preis(e|en|liste|modell|struktur|gestaltung)|*gebuehr*|*beitrag*|beitraege*|*tarif(e|en|struktur)|*konditionen|*entgelt*|*praemie*|*miete(n)|*abo* ..6 anpass*|angepasst|anzupassen|modernis*|ueberarbeit*|neu_*|aktualisier*|angleich*|angeglichen|vereinfach*|veraender*|justier*|harmonis*|fairer|transparenter|marktgerecht*|bewegen|weitergeb*|weitergegeben|weiterzugeben',
    'moderat*|massvoll*|leicht*|geringfuegig*|minimal* ..2 anpass*|erhoeh*|aufschlag|angepasst|verteuer*|anheb*|zuschlag|beitrag|aenderung*',
    'verhalten*|gedaempft*|durchwachsen*|gemischt*|anspruchsvoll*|herausfordernd*|volatil*|schwierig*|fordernd*|turbulent* [..2] *jahr(es|e|)|*quartal|*umfeld|*markt|*maerkte*|*geschaeft*|*ergebnis*|*zahlen|*halbjahr|*zeit(en|)|*lage|*monat(e|en|)|*saison|*start|*situation|*phase|*bilanz|*entwicklung|*rahmenbedingungen|*marktumfeld',
    'hinter|unter [..3] erwartung*|planung*|plan|zielen|moeglichkeiten|potenzial|vorjahr ..3 geblieben|blieb(en|)|bleib*|zurueck*|entwickel*|liegen|lagen|lag',
    'nicht wie geplant|erhofft|gewuenscht|vorgesehen|gewohnt|ueblich',
    'umsatz*|ergebnis*|gewinn*|auftragseingang|absatz|nachfrage|marge(n|)|mitgliederzahl* ..5 normalis*|abgeschwaecht|schwaecher|stabilis*|eingetruebt|korrigier*|ruecklaeufig|seitwaerts|unter_druck|belast*|beruhig*|abgekuehlt|konsolid*|verhalten|gedaempft|hinter|nachgegeben',
    'technisch* [..2] schwierigkeiten|problem*|stoerung*|anpassung*|umstellung|arbeiten|herausforderung*|schwierigkeit|unzulaenglichkeit*',
    'fehlverhalten*|grenzueberschreitung*|zwischenmenschlich*|persoenliche* spannung*|differenzen|konflikt*|probleme|unstimmigkeiten|themen|missverstaendnisse|verfehlungen',
    'herausforderung*|handlungsbedarf|nachholbedarf|verbesserungsbedarf|klaerungsbedarf|anpassungsbedarf|lernfeld*|lernkurve|lernprozess|lernreise|entwicklungsfeld*|entwicklungsbedarf|optimierungsbedarf|reibungsflaeche*',
  ],
  except: [
    'herausforderung* ..2 angenommen',
    'trenn(en|t|ten|) ..6 von ..2 muell|abfall|kunststoff*|papier',
    'unruhe ..3 uhr|uhrwerk',
    'von ..2 *muell|*abfall|plastik',
  ],
  unless: [
    'stellen_streichen|streichen_stellen|kuendig*|entlass*|verlieren_ihr*|teurer|erhoehen|um <number> prozent|cent|euro',
    'unwort|euphemis*|beschoenig*|phrase*|floskel*|nennt|nennen|heisst_das|klingt',
    'muell|abfall|plastik|altpapier',
  ],
  notInQuestion: true,
  source: 'Softeners of business news; our own list',
});

export const examples: Examples = {
  flags: [
    'Wir müssen eine ⟦schmerzhafte Entscheidung⟧ treffen.',
    'Der Umsatz ist ⟦hinter den Erwartungen geblieben⟧.',
    'Wir ⟦konzentrieren uns auf das Kerngeschäft⟧.',
    'Es gab ⟦technische Schwierigkeiten⟧.',
    'Die ⟦Abo-Preise werden überarbeitet⟧.',
    'Wir ⟦stellen den Vertrieb schlanker auf⟧.',
    'Es lief ⟦nicht wie geplant⟧.',
  ],
  passes: [
    'Wir streichen 40 Stellen.',
    'Das Abo kostet ab Mai 12 Euro.',
    'Wir trennen Papier von Abfall.',
    'Der Laden schließt am 30. Juni, zwölf Menschen werden entlassen.',
    '„Konsolidierung“ nennt das die Branche.',
    'Der Zug kommt um acht.',
  ],
};
