import { definePatternRule, type Examples } from '../../define';

export default definePatternRule({
  id: 'de/risk/tragedy-marketing',
  dimension: 'risk',
  kind: 'tragedy-marketing',
  severity: 'stop',
  advice: 'keepTragedyAndOfferApart',
  all: [
    [
      'sparen|spart|sparst sie|ihr|du <number>',
      'legen|lege ..6 ans herz',

      'rabatt*|gutschein*|nachlass|halben_preis',
      'code * ..5 prozent|rabatt|euro|%',
      '<number> prozent|% ..2 auf|weniger|rabatt|nachlass',
      'statt ..1 <number> ..1 euro',
      '<number> ..1 statt <number>',
      '<number> euro ..1 im_monat',
      'sichern|buchen sie|sie_sich|euch ..6 platz|termin|erstgespraech|angebot|check|jetzt|noch',
      'erstgespraech*|webinar*',
      'im shop|online-shop',
      'termine ..1 frei',
      'nachricht|mail|direktnachricht an mich|uns|unser',
      'link ..2 kommentar(en|)',
      'kommentier* ..3 mit',
      'bieten ..8 an',
      'gibt es ..6 bei_uns|von_uns|jetzt|ab_sofort|bis_freitag|bis_monatsende|bis_ende',
      'genau|eben dafuer|hier|deshalb|davor|deswegen ..2 haben|gibt|setzt|hilft|schuetzt|bauen|machen|brauchen|braucht|habe ..2 wir|unser|unsere|mein|meine|ich|es|sie',
      'unser(e|en|em|er|)|mein(e|en|em|er|) ..3 software|plattform|app|system*|versicherung(en|)|notstromaggregat*|paket(e|en|)|check(s|)|*sensor|pumpe(n|)|technik|kurs(e|)|geraet* ..7 haette(n|)|schuetzt|hilft|bewahrt|erkannt|gerade_jetzt',
      'unser(e|en|em|er|)|mein(e|en|em|er|) ..3 *system|*software|*melder|*check|*schutz|*versicherung|*anlage(n|)|*app|*angebot|beraterin|berater|experten ..8 gibt|ist|sind|kosten|liefert|liefern|startet|anfragen|zeigt|zeigen|kann|koennen|waere|waeren|beginnt|fuer_sie|passt',
    ],
    ['<calamity>'],
  ],
  reach: 'text',
  unless: [
    'spende*|gespendet|unentgeltlich|stund(en|ung)|gemeinnuetzig*',
    'spende(n|t|)|gespendet|erloes(e|)|unentgeltlich|kostenfrei|ehrenamtlich|hilfsorganisation(en|)|stund(en|ung)|seelsorge|krisentelefon|psycholog*|soforthilfe|gemeinnuetzig*',
    'ohne rechnung|berechnung|gegenleistung',
    'kostenlos ..3 betroffene(n|)|an|zur|fuer_alle',
    'betroffene(n|) ..4 kostenlos|gratis|umsonst',
    'nichts|nicht verkaufen',
    'kollegen|kolleginnen|mitarbeitende|mitarbeiter|werkfeuerwehr|feuerwehr|unser_team|unsere_leute|familien|mitgefuehl|gedanken|beileid|nothilfe',
    'kein|keine ..2 werbung|angebot|rabatt|rabatte|webinar',
    'bieten ..8 hilfe|unterkunft|unterkuenfte|platz|schlafplaetze|gespraeche|unterstuetzung|arbeitsplaetze|stellen|wohnungen|beratung_an_fuer_betroffene',
  ],
  extent: 0,
  source: 'Newsjacking of deaths: the pattern behind most brand storms after disasters',
});

export const examples: Examples = {
  flags: [
    'Die Bilder aus Valencia lassen mich nicht los. Wer seine Keller sichern will: Mit dem ⟦Code PUMPE gibt es diese Woche 15 Prozent⟧.',
    'Seit gestern wissen wir von elf Toten nach dem Hochwasser. ⟦Genau dafür haben wir⟧ unseren Frühwarnsensor gebaut.',
    'Der Anschlag von Freitag hat uns alle getroffen.\n\nSicherheit beginnt am Eingang: ⟦Buchen Sie noch⟧ im Dezember ein Erstgespräch.',
    'Beim Zugunglück starben vier Menschen. Es hätte nicht sein müssen. ⟦Unsere Software hätte⟧ den Fehler an der Weiche erkannt.',
    'Mein Beileid gilt den Familien. Unser ⟦Webinar⟧ zur Absicherung von Veranstaltungen startet am Dienstag.',
    'Der Krieg zeigt, wie verletzlich wir sind. Unsere Notstromaggregate ⟦gibt es bis Freitag⟧ mit 10 Prozent Nachlass.',
  ],
  passes: [
    'Seit Sonntag sehen wir die Bilder aus dem Lenntal. Spenden nimmt der Landkreis entgegen.',
    'Nach dem Erdbeben liefern wir 400 Zelte, unentgeltlich und ohne Rechnung.',
    'Unsere Pumpen gibt es bis Freitag mit 10 Prozent Rabatt.',
    'Der tote Winkel am Lkw ist gefährlich. Unser Webinar zeigt, wie man ihn einstellt.',
    'Hochwasserschutz planen wir seit 1998. Buchen Sie einen Termin.',
    'Beim Brand in unserer Halle wurde niemand verletzt. Ab Montag liefern wir wieder.',
    'Ein Kollege ist verstorben. Wir trauern mit seiner Familie.',
  ],
};
