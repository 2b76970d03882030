// Written by `npm run registry` from the folders. Do not edit.
import deAudienceAddressMix from './de/audience/address-mix';
import deAudienceAnglicismHeap from './de/audience/anglicism-heap';
import deAudienceAnglicism from './de/audience/anglicism';
import deAudienceExclusionary from './de/audience/exclusionary';
import deAudienceInsiderTerm from './de/audience/insider-term';
import deAudienceNominalStyle from './de/audience/nominal-style';
import deContextBareNumber from './de/context/bare-number';
import deContextDanglingReference from './de/context/dangling-reference';
import deContextNameMild from './de/context/name-mild';
import deContextNumberMild from './de/context/number-mild';
import deContextReferenceMild from './de/context/reference-mild';
import deContextUnexplainedName from './de/context/unexplained-name';
import dePlatformEngagementBait from './de/platform/engagement-bait';
import deRiskAboutGroups from './de/risk/about-groups';
import deRiskAbsolutePromise from './de/risk/absolute-promise';
import deRiskCheerfulEmoji from './de/risk/cheerful-emoji';
import deRiskDiscrimination from './de/risk/discrimination';
import deRiskGuarantee from './de/risk/guarantee';
import deRiskHiringByPerson from './de/risk/hiring-by-person';
import deRiskInsiderInformation from './de/risk/insider-information';
import deRiskMarketHints from './de/risk/market-hints';
import deRiskMockingEmoji from './de/risk/mocking-emoji';
import deRiskPersonalData from './de/risk/personal-data';
import deRiskPolitics from './de/risk/politics';
import deRiskPrivateDetails from './de/risk/private-details';
import deRiskRidicule from './de/risk/ridicule';
import deRiskThreat from './de/risk/threat';
import deRiskToneClash from './de/risk/tone-clash';
import deRiskTragedyMarketing from './de/risk/tragedy-marketing';
import deStanceAdmissionBut from './de/stance/admission-but';
import deStanceAgentlessDecision from './de/stance/agentless-decision';
import deStanceAgentlessEvent from './de/stance/agentless-event';
import deStanceAgentlessNeglect from './de/stance/agentless-neglect';
import deStanceAllDueRespect from './de/stance/all-due-respect';
import deStanceAlwaysPriority from './de/stance/always-priority';
import deStanceAnyCondition from './de/stance/any-condition';
import deStanceApologyToTheHurt from './de/stance/apology-to-the-hurt';
import deStanceAttackCritic from './de/stance/attack-critic';
import deStanceAttackInPost from './de/stance/attack-in-post';
import deStanceAttackInReply from './de/stance/attack-in-reply';
import deStanceBlameCircumstances from './de/stance/blame-circumstances';
import deStanceBlameCustomer from './de/stance/blame-customer';
import deStanceBlameEmployee from './de/stance/blame-employee';
import deStanceBlameOthers from './de/stance/blame-others';
import deStanceButAfterApology from './de/stance/but-after-apology';
import deStanceButApology from './de/stance/but-apology';
import deStanceConcessionBut from './de/stance/concession-but';
import deStanceConditionalApology from './de/stance/conditional-apology';
import deStanceConditionalFault from './de/stance/conditional-fault';
import deStanceConditionalImpression from './de/stance/conditional-impression';
import deStanceDisclaimedResponsibility from './de/stance/disclaimed-responsibility';
import deStanceDismissiveParticles from './de/stance/dismissive-particles';
import deStanceDoubleStandard from './de/stance/double-standard';
import deStanceExecutingOrders from './de/stance/executing-orders';
import deStanceForcedCircumstances from './de/stance/forced-circumstances';
import deStanceForced from './de/stance/forced';
import deStanceGeneralTalk from './de/stance/general-talk';
import deStanceLegalDefence from './de/stance/legal-defence';
import deStanceLegalistic from './de/stance/legalistic';
import deStanceMeasuresTaken from './de/stance/measures-taken';
import deStanceMinimisingFuss from './de/stance/minimising-fuss';
import deStanceMinimisingMajority from './de/stance/minimising-majority';
import deStanceMinimisingNumber from './de/stance/minimising-number';
import deStanceMinimising from './de/stance/minimising';
import deStanceNotIntended from './de/stance/not-intended';
import deStanceObviousnessLesson from './de/stance/obviousness-lesson';
import deStanceObviousness from './de/stance/obviousness';
import deStanceOutOfContextMeaning from './de/stance/out-of-context-meaning';
import deStanceOutOfContext from './de/stance/out-of-context';
import deStanceOutsiderInReply from './de/stance/outsider-in-reply';
import deStancePassiveEvasion from './de/stance/passive-evasion';
import deStanceRhetoricalQuestion from './de/stance/rhetorical-question';
import deStanceSorryForFeelings from './de/stance/sorry-for-feelings';
import deStanceTermsAndClauses from './de/stance/terms-and-clauses';
import deStanceVagueInconvenience from './de/stance/vague-inconvenience';
import deStanceVictimhoodBurden from './de/stance/victimhood-burden';
import deStanceVictimhood from './de/stance/victimhood';
import deStanceWhataboutism from './de/stance/whataboutism';
import deStanceWidePassive from './de/stance/wide-passive';
import deWordingAbsoluteMild from './de/wording/absolute-mild';
import deWordingAbsolute from './de/wording/absolute';
import deWordingBuzzwordHeap from './de/wording/buzzword-heap';
import deWordingClicheMild from './de/wording/cliche-mild';
import deWordingCliche from './de/wording/cliche';
import deWordingClosingFormula from './de/wording/closing-formula';
import deWordingEuphemismMild from './de/wording/euphemism-mild';
import deWordingEuphemism from './de/wording/euphemism';
import deWordingFiller from './de/wording/filler';
import deWordingHypeMild from './de/wording/hype-mild';
import deWordingHype from './de/wording/hype';
import deWordingJargonMild from './de/wording/jargon-mild';
import deWordingJargon from './de/wording/jargon';
import deWordingLoadedMild from './de/wording/loaded-mild';
import deWordingLoaded from './de/wording/loaded';
import deWordingPreamble from './de/wording/preamble';
import deWordingProverb from './de/wording/proverb';
import deWordingWordy from './de/wording/wordy';
import enAudienceAddressMix from './en/audience/address-mix';
import enAudienceExclusionary from './en/audience/exclusionary';
import enAudienceInsiderTerm from './en/audience/insider-term';
import enAudienceNominalStyle from './en/audience/nominal-style';
import enAudienceRegisterMix from './en/audience/register-mix';
import enContextBareNumber from './en/context/bare-number';
import enContextDanglingReference from './en/context/dangling-reference';
import enContextUnexplainedName from './en/context/unexplained-name';
import enPlatformEngagementBait from './en/platform/engagement-bait';
import enRiskAbsoluteSafety from './en/risk/absolute-safety';
import enRiskAgeAndOrigin from './en/risk/age-and-origin';
import enRiskBetweenTheLines from './en/risk/between-the-lines';
import enRiskCertainFuture from './en/risk/certain-future';
import enRiskCheerBesideBadNews from './en/risk/cheer-beside-bad-news';
import enRiskContactDetailsOfOthers from './en/risk/contact-details-of-others';
import enRiskCultureWar from './en/risk/culture-war';
import enRiskCustomerDataInPublic from './en/risk/customer-data-in-public';
import enRiskDisasterAsAHook from './en/risk/disaster-as-a-hook';
import enRiskGenderAndLooks from './en/risk/gender-and-looks';
import enRiskGuys from './en/risk/guys';
import enRiskHealingAndReturns from './en/risk/healing-and-returns';
import enRiskHealthOfOthers from './en/risk/health-of-others';
import enRiskInsiderAllusion from './en/risk/insider-allusion';
import enRiskJokeInBadNews from './en/risk/joke-in-bad-news';
import enRiskJoyBesideBadNews from './en/risk/joy-beside-bad-news';
import enRiskMarketHints from './en/risk/market-hints';
import enRiskMockery from './en/risk/mockery';
import enRiskNamedAndTold from './en/risk/named-and-told';
import enRiskNeverAgain from './en/risk/never-again';
import enRiskNotOutYet from './en/risk/not-out-yet';
import enRiskPartyPolitics from './en/risk/party-politics';
import enRiskPrivateMatters from './en/risk/private-matters';
import enRiskPromiseOfHarmlessness from './en/risk/promise-of-harmlessness';
import enRiskRidicule from './en/risk/ridicule';
import enRiskSaleAfterADisaster from './en/risk/sale-after-a-disaster';
import enRiskSmirk from './en/risk/smirk';
import enRiskTeamByAge from './en/risk/team-by-age';
import enRiskThreat from './en/risk/threat';
import enRiskTragedyMarketing from './en/risk/tragedy-marketing';
import enRiskVeiledThreat from './en/risk/veiled-threat';
import enRiskWhoIsMeant from './en/risk/who-is-meant';
import enRiskWhySomebodyLeft from './en/risk/why-somebody-left';
import enStanceAnyoneWouldSee from './en/stance/anyone-would-see';
import enStanceApologyForAnyHarm from './en/stance/apology-for-any-harm';
import enStanceApologyForFeelings from './en/stance/apology-for-feelings';
import enStanceApologyToWhoever from './en/stance/apology-to-whoever';
import enStanceApologyWithAReservation from './en/stance/apology-with-a-reservation';
import enStanceAttackCondescension from './en/stance/attack-condescension';
import enStanceAttackInexperience from './en/stance/attack-inexperience';
import enStanceAttackNames from './en/stance/attack-names';
import enStanceAttacksInAPost from './en/stance/attacks-in-a-post';
import enStanceBlameCustomer from './en/stance/blame-customer';
import enStanceBlameJunior from './en/stance/blame-junior';
import enStanceBlameThirdParty from './en/stance/blame-third-party';
import enStanceBreakdownInCommunication from './en/stance/breakdown-in-communication';
import enStanceButApology from './en/stance/but-apology';
import enStanceButInTheNextSentence from './en/stance/but-in-the-next-sentence';
import enStanceConditionalApology from './en/stance/conditional-apology';
import enStanceDrawALine from './en/stance/draw-a-line';
import enStanceForced from './en/stance/forced';
import enStanceHeadAndTail from './en/stance/head-and-tail';
import enStanceInOurShoes from './en/stance/in-our-shoes';
import enStanceLawyersVoice from './en/stance/lawyers-voice';
import enStanceLectured from './en/stance/lectured';
import enStanceMinimisingMajority from './en/stance/minimising-majority';
import enStanceMinimisingNormal from './en/stance/minimising-normal';
import enStanceMinimisingProportion from './en/stance/minimising-proportion';
import enStanceMistakesWereMade from './en/stance/mistakes-were-made';
import enStanceNoOneDidIt from './en/stance/no-one-did-it';
import enStanceNoOtherWay from './en/stance/no-other-way';
import enStanceNobodyInSight from './en/stance/nobody-in-sight';
import enStanceNotOurFault from './en/stance/not-our-fault';
import enStanceNotTheIntention from './en/stance/not-the-intention';
import enStanceOthersAreWorse from './en/stance/others-are-worse';
import enStanceOutOfContext from './en/stance/out-of-context';
import enStancePlaysDownInAPost from './en/stance/plays-down-in-a-post';
import enStanceRegretWhile from './en/stance/regret-while';
import enStanceReplyPlaysDown from './en/stance/reply-plays-down';
import enStanceReplyPointsElsewhere from './en/stance/reply-points-elsewhere';
import enStanceReplyStatesTheRules from './en/stance/reply-states-the-rules';
import enStanceRulesInAPost from './en/stance/rules-in-a-post';
import enStanceSelfPityInAPost from './en/stance/self-pity-in-a-post';
import enStanceSoftTarget from './en/stance/soft-target';
import enStanceSomeoneElseSDoor from './en/stance/someone-else-s-door';
import enStanceSorryInReturn from './en/stance/sorry-in-return';
import enStanceSpellingItOut from './en/stance/spelling-it-out';
import enStanceStepsWereTaken from './en/stance/steps-were-taken';
import enStanceTakenOutOfContext from './en/stance/taken-out-of-context';
import enStanceUnderstandingBut from './en/stance/understanding-but';
import enWordingAbsoluteMild from './en/wording/absolute-mild';
import enWordingAbsolute from './en/wording/absolute';
import enWordingAphorism from './en/wording/aphorism';
import enWordingBuzzwordHeap from './en/wording/buzzword-heap';
import enWordingClicheCompany from './en/wording/cliche-company';
import enWordingClicheLeadership from './en/wording/cliche-leadership';
import enWordingClicheLinkedin from './en/wording/cliche-linkedin';
import enWordingClicheMild from './en/wording/cliche-mild';
import enWordingClicheMotto from './en/wording/cliche-motto';
import enWordingCliche from './en/wording/cliche';
import enWordingEuphemismJobs from './en/wording/euphemism-jobs';
import enWordingEuphemismMild from './en/wording/euphemism-mild';
import enWordingEuphemismPrices from './en/wording/euphemism-prices';
import enWordingEuphemismTrouble from './en/wording/euphemism-trouble';
import enWordingFillerHeap from './en/wording/filler-heap';
import enWordingFiller from './en/wording/filler';
import enWordingHype from './en/wording/hype';
import enWordingJargon from './en/wording/jargon';
import enWordingLoadedMild from './en/wording/loaded-mild';
import enWordingLoaded from './en/wording/loaded';
import enWordingPlainVerb from './en/wording/plain-verb';
import enWordingWordy from './en/wording/wordy';
import sharedAudienceLongSentence from './shared/audience/long-sentence';
import sharedAudienceOvertone from './shared/audience/overtone';
import sharedAudiencePseudoLetters from './shared/audience/pseudo-letters';
import sharedBrevityAcronym from './shared/brevity/acronym';
import sharedBrevityOvertone from './shared/brevity/overtone';
import sharedBrevityTelegraphic from './shared/brevity/telegraphic';
import sharedContextBareLink from './shared/context/bare-link';
import sharedContextOvertone from './shared/context/overtone';
import sharedPlatformBuriedLead from './shared/platform/buried-lead';
import sharedPlatformEmojiOverload from './shared/platform/emoji-overload';
import sharedPlatformHashtagOverload from './shared/platform/hashtag-overload';
import sharedPlatformMentionOverload from './shared/platform/mention-overload';
import sharedPlatformShouting from './shared/platform/shouting';
import sharedPlatformTooLong from './shared/platform/too-long';
import sharedPlatformWallOfText from './shared/platform/wall-of-text';
import sharedRiskOvertone from './shared/risk/overtone';
import sharedStanceIgnoresPoint from './shared/stance/ignores-point';
import sharedStanceOvertone from './shared/stance/overtone';
import sharedWordingOvertone from './shared/wording/overtone';
import deAccidentFrame from '../frames/de/accident';
import deAnswerToCriticismFrame from '../frames/de/answer-to-criticism';
import deApologyFrame from '../frames/de/apology';
import deArrivalFrame from '../frames/de/arrival';
import deAwardFrame from '../frames/de/award';
import deCancellationFrame from '../frames/de/cancellation';
import deClosureFrame from '../frames/de/closure';
import deDataBreachFrame from '../frames/de/data-breach';
import deDealFrame from '../frames/de/deal';
import deDelayFrame from '../frames/de/delay';
import deDonationFrame from '../frames/de/donation';
import deForecastFrame from '../frames/de/forecast';
import deHiringFrame from '../frames/de/hiring';
import deLaunchFrame from '../frames/de/launch';
import deLayoffsFrame from '../frames/de/layoffs';
import deLeaderChangeFrame from '../frames/de/leader-change';
import deMisconductFrame from '../frames/de/misconduct';
import deOutageFrame from '../frames/de/outage';
import dePartnershipFrame from '../frames/de/partnership';
import dePriceRiseFrame from '../frames/de/price-rise';
import deReactionFrame from '../frames/de/reaction';
import deRecallFrame from '../frames/de/recall';
import deRemoteWorkFrame from '../frames/de/remote-work';
import deRestructuringFrame from '../frames/de/restructuring';
import deResultsFrame from '../frames/de/results';
import deStudyFrame from '../frames/de/study';
import deSustainabilityClaimFrame from '../frames/de/sustainability-claim';
import deVagueNewsFrame from '../frames/de/vague-news';
import enAccidentFrame from '../frames/en/accident';
import enAnswerToCriticismFrame from '../frames/en/answer-to-criticism';
import enApologyFrame from '../frames/en/apology';
import enAwardFrame from '../frames/en/award';
import enCancellationFrame from '../frames/en/cancellation';
import enClosureFrame from '../frames/en/closure';
import enDataBreachFrame from '../frames/en/data-breach';
import enDealFrame from '../frames/en/deal';
import enDelayFrame from '../frames/en/delay';
import enDonationFrame from '../frames/en/donation';
import enForecastFrame from '../frames/en/forecast';
import enHiringFrame from '../frames/en/hiring';
import enLaunchFrame from '../frames/en/launch';
import enLayoffsFrame from '../frames/en/layoffs';
import enLeaderChangeFrame from '../frames/en/leader-change';
import enMisconductFrame from '../frames/en/misconduct';
import enOutageFrame from '../frames/en/outage';
import enPartnershipFrame from '../frames/en/partnership';
import enPriceRiseFrame from '../frames/en/price-rise';
import enReactionFrame from '../frames/en/reaction';
import enRecallFrame from '../frames/en/recall';
import enRemoteWorkFrame from '../frames/en/remote-work';
import enRestructuringFrame from '../frames/en/restructuring';
import enResultsFrame from '../frames/en/results';
import enStudyFrame from '../frames/en/study';
import enSustainabilityClaimFrame from '../frames/en/sustainability-claim';
import enTermsChangeFrame from '../frames/en/terms-change';
import type { Rule } from './define';
import type { Frame } from '../frames/define';

export const rules: readonly Rule[] = [
  deAudienceAddressMix,
  deAudienceAnglicismHeap,
  deAudienceAnglicism,
  deAudienceExclusionary,
  deAudienceInsiderTerm,
  deAudienceNominalStyle,
  deContextBareNumber,
  deContextDanglingReference,
  deContextNameMild,
  deContextNumberMild,
  deContextReferenceMild,
  deContextUnexplainedName,
  dePlatformEngagementBait,
  deRiskAboutGroups,
  deRiskAbsolutePromise,
  deRiskCheerfulEmoji,
  deRiskDiscrimination,
  deRiskGuarantee,
  deRiskHiringByPerson,
  deRiskInsiderInformation,
  deRiskMarketHints,
  deRiskMockingEmoji,
  deRiskPersonalData,
  deRiskPolitics,
  deRiskPrivateDetails,
  deRiskRidicule,
  deRiskThreat,
  deRiskToneClash,
  deRiskTragedyMarketing,
  deStanceAdmissionBut,
  deStanceAgentlessDecision,
  deStanceAgentlessEvent,
  deStanceAgentlessNeglect,
  deStanceAllDueRespect,
  deStanceAlwaysPriority,
  deStanceAnyCondition,
  deStanceApologyToTheHurt,
  deStanceAttackCritic,
  deStanceAttackInPost,
  deStanceAttackInReply,
  deStanceBlameCircumstances,
  deStanceBlameCustomer,
  deStanceBlameEmployee,
  deStanceBlameOthers,
  deStanceButAfterApology,
  deStanceButApology,
  deStanceConcessionBut,
  deStanceConditionalApology,
  deStanceConditionalFault,
  deStanceConditionalImpression,
  deStanceDisclaimedResponsibility,
  deStanceDismissiveParticles,
  deStanceDoubleStandard,
  deStanceExecutingOrders,
  deStanceForcedCircumstances,
  deStanceForced,
  deStanceGeneralTalk,
  deStanceLegalDefence,
  deStanceLegalistic,
  deStanceMeasuresTaken,
  deStanceMinimisingFuss,
  deStanceMinimisingMajority,
  deStanceMinimisingNumber,
  deStanceMinimising,
  deStanceNotIntended,
  deStanceObviousnessLesson,
  deStanceObviousness,
  deStanceOutOfContextMeaning,
  deStanceOutOfContext,
  deStanceOutsiderInReply,
  deStancePassiveEvasion,
  deStanceRhetoricalQuestion,
  deStanceSorryForFeelings,
  deStanceTermsAndClauses,
  deStanceVagueInconvenience,
  deStanceVictimhoodBurden,
  deStanceVictimhood,
  deStanceWhataboutism,
  deStanceWidePassive,
  deWordingAbsoluteMild,
  deWordingAbsolute,
  deWordingBuzzwordHeap,
  deWordingClicheMild,
  deWordingCliche,
  deWordingClosingFormula,
  deWordingEuphemismMild,
  deWordingEuphemism,
  deWordingFiller,
  deWordingHypeMild,
  deWordingHype,
  deWordingJargonMild,
  deWordingJargon,
  deWordingLoadedMild,
  deWordingLoaded,
  deWordingPreamble,
  deWordingProverb,
  deWordingWordy,
  enAudienceAddressMix,
  enAudienceExclusionary,
  enAudienceInsiderTerm,
  enAudienceNominalStyle,
  enAudienceRegisterMix,
  enContextBareNumber,
  enContextDanglingReference,
  enContextUnexplainedName,
  enPlatformEngagementBait,
  enRiskAbsoluteSafety,
  enRiskAgeAndOrigin,
  enRiskBetweenTheLines,
  enRiskCertainFuture,
  enRiskCheerBesideBadNews,
  enRiskContactDetailsOfOthers,
  enRiskCultureWar,
  enRiskCustomerDataInPublic,
  enRiskDisasterAsAHook,
  enRiskGenderAndLooks,
  enRiskGuys,
  enRiskHealingAndReturns,
  enRiskHealthOfOthers,
  enRiskInsiderAllusion,
  enRiskJokeInBadNews,
  enRiskJoyBesideBadNews,
  enRiskMarketHints,
  enRiskMockery,
  enRiskNamedAndTold,
  enRiskNeverAgain,
  enRiskNotOutYet,
  enRiskPartyPolitics,
  enRiskPrivateMatters,
  enRiskPromiseOfHarmlessness,
  enRiskRidicule,
  enRiskSaleAfterADisaster,
  enRiskSmirk,
  enRiskTeamByAge,
  enRiskThreat,
  enRiskTragedyMarketing,
  enRiskVeiledThreat,
  enRiskWhoIsMeant,
  enRiskWhySomebodyLeft,
  enStanceAnyoneWouldSee,
  enStanceApologyForAnyHarm,
  enStanceApologyForFeelings,
  enStanceApologyToWhoever,
  enStanceApologyWithAReservation,
  enStanceAttackCondescension,
  enStanceAttackInexperience,
  enStanceAttackNames,
  enStanceAttacksInAPost,
  enStanceBlameCustomer,
  enStanceBlameJunior,
  enStanceBlameThirdParty,
  enStanceBreakdownInCommunication,
  enStanceButApology,
  enStanceButInTheNextSentence,
  enStanceConditionalApology,
  enStanceDrawALine,
  enStanceForced,
  enStanceHeadAndTail,
  enStanceInOurShoes,
  enStanceLawyersVoice,
  enStanceLectured,
  enStanceMinimisingMajority,
  enStanceMinimisingNormal,
  enStanceMinimisingProportion,
  enStanceMistakesWereMade,
  enStanceNoOneDidIt,
  enStanceNoOtherWay,
  enStanceNobodyInSight,
  enStanceNotOurFault,
  enStanceNotTheIntention,
  enStanceOthersAreWorse,
  enStanceOutOfContext,
  enStancePlaysDownInAPost,
  enStanceRegretWhile,
  enStanceReplyPlaysDown,
  enStanceReplyPointsElsewhere,
  enStanceReplyStatesTheRules,
  enStanceRulesInAPost,
  enStanceSelfPityInAPost,
  enStanceSoftTarget,
  enStanceSomeoneElseSDoor,
  enStanceSorryInReturn,
  enStanceSpellingItOut,
  enStanceStepsWereTaken,
  enStanceTakenOutOfContext,
  enStanceUnderstandingBut,
  enWordingAbsoluteMild,
  enWordingAbsolute,
  enWordingAphorism,
  enWordingBuzzwordHeap,
  enWordingClicheCompany,
  enWordingClicheLeadership,
  enWordingClicheLinkedin,
  enWordingClicheMild,
  enWordingClicheMotto,
  enWordingCliche,
  enWordingEuphemismJobs,
  enWordingEuphemismMild,
  enWordingEuphemismPrices,
  enWordingEuphemismTrouble,
  enWordingFillerHeap,
  enWordingFiller,
  enWordingHype,
  enWordingJargon,
  enWordingLoadedMild,
  enWordingLoaded,
  enWordingPlainVerb,
  enWordingWordy,
  sharedAudienceLongSentence,
  sharedAudienceOvertone,
  sharedAudiencePseudoLetters,
  sharedBrevityAcronym,
  sharedBrevityOvertone,
  sharedBrevityTelegraphic,
  sharedContextBareLink,
  sharedContextOvertone,
  sharedPlatformBuriedLead,
  sharedPlatformEmojiOverload,
  sharedPlatformHashtagOverload,
  sharedPlatformMentionOverload,
  sharedPlatformShouting,
  sharedPlatformTooLong,
  sharedPlatformWallOfText,
  sharedRiskOvertone,
  sharedStanceIgnoresPoint,
  sharedStanceOvertone,
  sharedWordingOvertone,
];

export const frames: readonly Frame[] = [
  deAccidentFrame,
  deAnswerToCriticismFrame,
  deApologyFrame,
  deArrivalFrame,
  deAwardFrame,
  deCancellationFrame,
  deClosureFrame,
  deDataBreachFrame,
  deDealFrame,
  deDelayFrame,
  deDonationFrame,
  deForecastFrame,
  deHiringFrame,
  deLaunchFrame,
  deLayoffsFrame,
  deLeaderChangeFrame,
  deMisconductFrame,
  deOutageFrame,
  dePartnershipFrame,
  dePriceRiseFrame,
  deReactionFrame,
  deRecallFrame,
  deRemoteWorkFrame,
  deRestructuringFrame,
  deResultsFrame,
  deStudyFrame,
  deSustainabilityClaimFrame,
  deVagueNewsFrame,
  enAccidentFrame,
  enAnswerToCriticismFrame,
  enApologyFrame,
  enAwardFrame,
  enCancellationFrame,
  enClosureFrame,
  enDataBreachFrame,
  enDealFrame,
  enDelayFrame,
  enDonationFrame,
  enForecastFrame,
  enHiringFrame,
  enLaunchFrame,
  enLayoffsFrame,
  enLeaderChangeFrame,
  enMisconductFrame,
  enOutageFrame,
  enPartnershipFrame,
  enPriceRiseFrame,
  enReactionFrame,
  enRecallFrame,
  enRemoteWorkFrame,
  enRestructuringFrame,
  enResultsFrame,
  enStudyFrame,
  enSustainabilityClaimFrame,
  enTermsChangeFrame,
];
