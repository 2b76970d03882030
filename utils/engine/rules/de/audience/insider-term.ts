import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'de/audience/insider-term',
  dimension: 'audience',
  kind: 'insider-term',
  severity: 'consider',
  advice: 'explainInHalfASentence',
  weigh: [
    { scope: { audiences: ['peers'] }, severity: 'none' },
    { scope: { audiences: ['investors'] }, severity: 'polish' },
  ],
  phrases: [
    'twistlock(s)|reeferplug(s)|vorstau*|milkrun(s)|milk-run(s)|kommissionierfehlerquote|kanban-karte*|heijunka|poka-yoke|shopfloor-*|smed|ruestzeitoptimierung|taktzeit*|vorserie*|nullserie|bemusterung|ppap|fmea|apqp|tier-1|tier-2|just-in-sequence|jis-*|incoterm(s)|tiefziehteil*|spritzgiess*|zykluszeit*|oee|gutteilquote|bewehrungs*|gleitschalung|baugrubenverbau|verbauwand|unterfangung|rohbauleistung|vob-*|nachtragsmanagement|leistungsverzeichnis*',
    // Finanzen, Versicherung
    'schwankungsreserve(n)|nachdotierung|sicherungsvermoegen|rueckversicherungsquote|solvenzquote|schaden-kosten-quote|combined_ratio|zinszusatzreserve|deckungsrueckstellung|ueberzins*|aktuarisch*|zeichnungsjahr|retrozession|layer-deckung|selbstbehaltsstaffel|asset-liability-*|duration|durations*|spread-ausweitung|hedge-accounting|hedging|swap(s)|swaption*|covenant(s)|waiver|bridge-finanzierung|mezzanine|haircut|run-off|cashpool*|factoring-linie|obligo(s)|obligo-*|we-splitting|kontenklaerung|op-liste|mahnspaltung|rechnungsabgrenzung|latente_steuern|impairment*|goodwill-*|kaufpreisallokation|earn-out*|locked-box|vendor-due-diligence|net_working_capital|working-capital-*|cash-conversion*|free-float|lock-up|greenshoe|ebit-marge_bereinigt|like-for-like|flaechenbereinigt',
    // Recht, Verwaltung
    'vorhabenbezogen(e|er|en) *plan|planfeststellungs*|abwaegungsmangel|normenkontroll*|subsidiaritaetsklausel|verschlechterungsverbot|vergabevermerk|verpflichtungsermaechtigung|haushaltsvermerk|kapazitaetsverordnung|curricularnormwert|kassenkredit*|umlagegrundlage*|kameralistik|doppik|salvatorisch*|formwechselnd*|squeeze-out|beherrschungsvertrag|spaltungsvertrag|carve-out|spin-off-*|asset-deal|share-deal|betriebsuebergang_nach|tendenzschutz|entgeltband|eingruppierungs*',
    // Medizin, Pharma
    'pharmakokinetik|bioaequivalenz|surrogatendpunkt*|primaerer_endpunkt|hazard-ratio|intention-to-treat|komorbiditaet*|adjuvant*|neoadjuvant*|zytostatik*|monoklonal*|inhibitor(en|s)|pangenotypisch*|off-label|drg-*|fallschwere|casemix|case-mix*|verweildauerabschlag|pflegebudget|strukturpruefung|mdk-pruefung|laborparameter',
    // Industrie, Logistik, Bau
    // IT, Telekom
    'kubernetes*|microservice*|container-orchestrierung|observability|ci-cd*|failover*|load-balancer|sharding|middleware|legacy-*|mainframe*|monolith*|api-gateway|event-sourcing|data-lake*|data-mesh|data-lakehouse|zero-trust*|mandantenfaehig*|multi-tenant*|on-premise*|on-prem|single-sign-on|vectoring|backhaul*|glasfaser-muffe|pon-*|core-netz|peering*|latenzbudget|inference-*|token-limit|fine-tuning|embeddings|retrieval-augmented*|rag-*',
    // Energie, Chemie
    'redispatch*|regelenergie*|bilanzkreis*|minutenreserve|merit-order*|grundlastfaehig*|residuallast|abschaltverordnung|netzentgeltsystematik|einspeisemanagement|power-purchase-*|ppa(s)|elektrolyseur-stack*|ammoniak-cracking|kavernenspeicher|revisionsstillstand|cracker-*|bypass-ventil|hydrierung|polykondensation*|rektifikation*|katalysator-regeneration',
    // Personal, Handel, Medien
    'flaechentarif-*|oeffnungsklausel(n)|altersteilzeitquote|sozialauswahl|sprinterklausel|transferkurzarbeit|entgeltordnung|delta-entgelt|abschriftenquote|out-of-shelf|regaloptimierung|planogramm*|warenkorbbon|bonrendite|rohertrag*|wareneinsatzquote|flaechenproduktivitaet|tausenderkontaktpreis|cpm|remission*|verkaufte_auflage_ivw|floor-price|programmatic*|header-bidding',
  ],
  unless: [
    'das_heisst|heisst_das|das_bedeutet|bedeutet|also|gemeint_ist|sprich|auf_deutsch|nennt|nennen|versteht_man|verstehen_wir|heisst|heissen|ist_ein|ist_eine|ist_die|ist_der|ist_das|sind|ein_fachwort|fachwort|vereinfacht|im_klartext|vulgo|nichts_anderes_als|eine_art|so_etwas_wie|sorgt_dafuer|misst|zeigt_an',
  ],
  unlessNear: [
    'das_heisst|heisst_das|das_bedeutet|bedeutet|gemeint_ist|sprich|auf_deutsch|so_heisst|so_heissen|ist_ein|ist_eine|im_klartext|vereinfacht|eine_art|damit|dabei|darunter',
  ],
  source: 'Terms of trades that a general reader does not meet; our own list',
});

export const examples: Examples = {
  flags: [
    'Bitte denkt an den ⟦Obligo-Abgleich⟧ am Freitag.',
    'Der Gewinn fiel durch die ⟦Nachdotierung⟧ der Reserve.',
    'Wir haben die ⟦Taktzeiten⟧ halbiert und den Ausschuss auch.',
    'Neue ⟦Twistlocks⟧ für alle Kräne!',
    'Der ⟦Redispatch⟧ kostete 14 Millionen Euro.',
    'Unser ⟦Planogramm⟧ kommt aus Köln.',
  ],
  passes: [
    'Der Redispatch, das heißt das Umleiten von Strom, kostete 14 Millionen Euro.',
    { text: 'Die Taktzeiten haben wir halbiert.', context: { audience: 'peers' } },
    'Wir haben die Halle umgebaut.',
    'Eine Sozialauswahl ist die Reihenfolge, die das Gesetz bei Kündigungen verlangt.',
    'Der Strom kommt aus Wind und Sonne.',
    'Die Bilanz legen wir im Mai vor.',
  ],
};
