// Written by `npm run registry` from the folders. Do not edit.
import deStanceConditionalApology from './de/stance/conditional-apology';
import sharedAudienceLongSentence from './shared/audience/long-sentence';
import sharedAudiencePseudoLetters from './shared/audience/pseudo-letters';
import sharedBrevityAcronym from './shared/brevity/acronym';
import sharedBrevityTelegraphic from './shared/brevity/telegraphic';
import sharedContextBareLink from './shared/context/bare-link';
import sharedPlatformEmojiOverload from './shared/platform/emoji-overload';
import sharedPlatformHashtagOverload from './shared/platform/hashtag-overload';
import sharedPlatformMentionOverload from './shared/platform/mention-overload';
import sharedPlatformShouting from './shared/platform/shouting';
import sharedPlatformTooLong from './shared/platform/too-long';
import sharedPlatformWallOfText from './shared/platform/wall-of-text';
import type { Rule } from './define';
import type { Frame } from '../frames/define';

export const rules: readonly Rule[] = [
  deStanceConditionalApology,
  sharedAudienceLongSentence,
  sharedAudiencePseudoLetters,
  sharedBrevityAcronym,
  sharedBrevityTelegraphic,
  sharedContextBareLink,
  sharedPlatformEmojiOverload,
  sharedPlatformHashtagOverload,
  sharedPlatformMentionOverload,
  sharedPlatformShouting,
  sharedPlatformTooLong,
  sharedPlatformWallOfText,
];

export const frames: readonly Frame[] = [];
