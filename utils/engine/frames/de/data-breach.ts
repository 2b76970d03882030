import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, own } from '../german-guards';

const data =
  'daten|datensätze(n|)|kundendaten|patientendaten|mitarbeiterdaten|nutzerdaten|zugangsdaten|kontodaten|personaldaten|bewerberdaten|unterlagen|rechnungen|akten|dokumente(n|)|adressen|passwörter(n|)|informationen|bewerbungen|befunde(n|)|gehaltslisten|e-mail-adressen|mailadressen|datenbank|kundenkonten|konten|profile';

export default defineFrame({
  id: 'de/data-breach',
  language: 'de',
  isGrave: true,
  announces: [
    'kriminelle|hacker|angreifer|cyberkriminelle|unbekannte|täter ..5 unser*|uns ..4 verschlüsselt|angegriffen|eingedrungen|lahmgelegt|gehackt|zugriff|zugang',
    'unser(e|en|em|er|) ..1 it|it-systeme(n|)|systeme(n|)|netzwerk|server ..4 angegriffen|gehackt|attackiert|verschlüsselt|kompromittiert',
    'cyberangriff|hackerangriff|cyberattacke|cybervorfall|ransomware-angriff|it-angriff ..4 auf unser*|uns',
    'unberechtigte(n|r|m|)|unbefugte(n|r|m|)|unerlaubte(n|r|m|)|unautorisierte(n|r|m|) ..1 zugriff(e|en|)|zugang ..5 unser*|kunden*|daten*|konten|system*|portal',
    'versehentlich|irrtümlich|fälschlich* ..8 verteiler|empfänger*|adressaten ..3 geschickt|verschickt|gesendet|versandt|gegangen',
    'falsche(n|r|) ..1 verteiler|empfänger*|adressat* ..4 geschickt|verschickt|gesendet|versandt|gegangen',
    'auffindbar|abrufbar|einsehbar|zugänglich|downloadbar ..2 war(en|)|gewesen',
    '*daten|daten|*unterlagen|*listen|*akten|verträge ..6 im_netz|im_internet|im_darknet|ins_netz ..3 auffindbar|standen|gelandet|aufgetaucht|gestellt|offen|gelangt',
    'laptop|notebook|festplatte|usb-stick|datenträger|akten ..5 gestohlen|verloren|entwendet|abhandengekommen',
    'sicherheitslücke ..6 unser*|entdeckt|geschlossen',
  ],
  announcesAll: [
    [
      [...own, 'kunden|kundinnen|nutzer*|gestern|heute|<weekday>'],
      [
        'datenleck|datenpanne(n|)|datenschutzvorfall|datenschutzverletzung|datenschutzpanne|datenabfluss|datendiebstahl|sicherheitsvorfall|it-sicherheitsvorfall|cybervorfall|cyber-vorfall|sicherheitslücke|cyberangriff(s|)|cyberattacke|cyber-angriff|hackerangriff(s|)|hackerattacke|ransomware|ransomware-angriff|verschlüsselungstrojaner|phishing-angriff',
        'gehackt|hacker|angreifer|eindringlinge|unbekannte ..8 zugriff|zugang|eingedrungen|system|system*|daten|server',
        'gehackt ..1 worden|wurden',
        'wurden|sind ..3 gehackt',
      ],
      [
        'war(en|)|wurde(n|)|ist|sind|hat|haben|gab|kam|kommen|entdeckt|festgestellt|bemerkt|opfer|ziel|betroffen|geschlossen|verschafft|informieren',
      ],
    ],
    [
      [data],
      [
        'abgeflossen|abgegriffen|entwendet|gestohlen|kopiert|einsehbar|eingesehen|sichtbar|abrufbar|zugänglich|veröffentlicht|offen|ungeschützt|unverschlüsselt|kompromittiert|ausgelesen|abgerufen|ausgespäht|verloren|abhandengekommen|verschickt|gelandet|offengelegt|eingesehen_werden',
        'flossen ..5 ab',
        'unbefugt(e|en|er|)|unberechtigt(e|en|er|)|dritte|dritter|dritten|fremde(n|r|)|falsche(n|r|) ..5 zugriff|einsicht|hände|empfänger|empfänger*|verteiler|zugang|konto',
        'zugriff ..3 auf',
      ],
      [
        'unbefugt*|unberechtigt*|dritte(n|r|)|fremde(n|r|)|unbekannte(n|r|)|angreifer|angreifer*|hacker|hacker*|internet|netz|öffentlich|falsche(n|r|s|)|versehentlich|fehler|fehler*|irrtümlich|angriff|darknet|lücke|panne|leck|server|zeitweise|stunden|tage(n|)|zeitraum|gestern|möglicherweise|leider',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    '^ wenn|falls|angenommen|sollte|sollten|wie|warum|wer|stellen_sie_sich',
    'kein(e|en|er|)|niemand|nie|niemals|weder|nicht ..8 abgeflossen|einsehbar|eingesehen|zugriff|entwendet|kopiert|betroffen|datenleck|datenpanne|gehackt',
    'schützen|schutz|schützt|vorbeugen|vorbereitet|abwehren|abgewehrt|verhindern|nehmen_zu|zunahme|übung|übten|geübt|simulation|szenario|seminar|webinar|vortrag|workshop|umfrage|studie|statistik|bitkom|bsi|versicherung|leitfaden|tipps',
    'open_data|forschungsdaten|messdaten|wetterdaten|geodaten|geschäftszahlen|jahresbericht|studie|ergebnisse|würde(n|)|könnte(n|)|hätte(n|)',
  ],
  instead: [...blanketFrames, 'de/apology', 'de/outage'],
  slots: [
    {
      id: 'count',
      question: 'breachCount',
      answers: [
        '<number> ..4 <customers>|<people>|adressen|datensätze|patientinnen|akten|rechnungen|e-mails|verträge|bürger|bürger*|dokumente|unterlagen|profile|teilnehm*',
        '<share>',
        'alle|sämtliche|allen|aller ..3 <customers>|<people>',
        'betroffen ..3 war(en|)|sind ..6 <number>|alle',
        'ein(e|em|en|er|) ..1 kund*|mitarbeiter|mitarbeiter*|patient*',
        'dutzend(e|)|hunderte',
        'niemand|genaue_zahl|wie_viele',
      ],
    },
    {
      id: 'what',
      question: 'breachWhat',
      answers: [
        'name(n|)|vorname(n|)|adresse(n|)|anschrift(en|)|e-mail-adresse(n|)|mailadresse(n|)|e-mail(s|)|geburtsdat*|geburtstage|telefonnummer(n|)|handynummer(n|)|rufnummer(n|)|kontonummer(n|)|kontoverbindung*|bankverbindung*|bankdaten|kontodaten|iban|zahlungsdaten|kreditkart|kreditkart*|passwörter(n|)|passwort-hashes|kundennummer(n|)|vertragsdaten|rechnungsdaten|bestelldaten|gesundheitsdaten|diagnose(n|)|befunde(n|)|patientenakten|gehaltsdaten|gehaltslisten|gehälter|lebensläufe(n|)|bewerbungsunterlagen|zeugnisse(n|)|ausweis|ausweis*|personalausweis|personalausweis*|sozialversicherungs*|steuer|steuer*|standortdaten|fotos|bewerbungen|lohnabrechnungen|zugangsdaten',
      ],
    },
    {
      id: 'when',
      question: 'breachWhen',
      answers: ['<moment>', 'seit|bis|ab|zwischen|von|um <number>'],
    },
    {
      id: 'do',
      question: 'breachDo',
      answers: [
        'passwort|passwörter|kennwort ..5 änder*|zurückgesetzt|zurücksetzen|geändert|wechseln|neu',
        'änder(n|t) ..6 passwort|passwörter|kennwort',
        'aufsichtsbehörde|datenschutzbehörde|datenschutzbeauftragte*|landesbeauftragte*|polizei|landeskriminalamt|lka|anzeige|staatsanwaltschaft',
        '<contact>',
        'angeschrieben|schreiben|brief|benachrichtigt|benachrichtigen',
        'persönlich|betroffene(n|)|kund* ..3 informiert|informieren',
        'informier(en|t|e) ..6 betroffene(n|)|kund*|alle|persönlich',
        'wachsam|vorsichtig|achten|müssen_nichts_tun|nichts_unternehmen|sperren|gesperrt',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Über eine alte Anmeldeseite waren zeitweise Kundendaten für Dritte einsehbar. Die Seite ist inzwischen abgeschaltet, die Behörde informiert.',
      slots: ['count', 'what', 'when'],
    },
    {
      text: 'Unser Unternehmen ist am Wochenende Opfer eines Cyberangriffs geworden. Wir arbeiten mit Hochdruck an der Aufklärung.',
      slots: ['count', 'what', 'do'],
    },
    {
      text: 'Am Dienstag hat es bei uns einen Datenschutzvorfall gegeben. Betroffen sind 1.200 Kundinnen und Kunden, wir haben alle angeschrieben.',
      slots: ['what'],
    },
    {
      text: 'Durch einen Fehler wurden am Dienstag Rechnungen an falsche Empfänger verschickt. Wir bedauern das.',
      slots: ['count', 'what', 'do'],
    },
  ],
  silent: [
    'Am Dienstag waren bei uns von 8 bis 11 Uhr die Adressen von 214 Kundinnen für Unbefugte einsehbar. Wir haben alle angeschrieben und die Datenschutzbehörde informiert.',
    'Cyberangriffe auf Mittelständler nehmen zu. Wir haben unsere Server deshalb in zwei Netze geteilt.',
    'Patientendaten waren zu keiner Zeit für Dritte einsehbar.',
    'Gestern haben wir geübt, was bei einem Hackerangriff auf unser System zu tun ist.',
    'Wenn Ihre Daten gestohlen wurden, hilft die Verbraucherzentrale.',
    'Wir haben unsere Messdaten veröffentlicht, offen und kostenlos im Netz.',
  ],
};
