import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginInstance } from './instance';
import { hushAfterLoss } from '@/utils/platform/hush-after-loss';
import { followPage } from './page';

export default defineUnlistedScript(() => {
  const signal = beginInstance();
  if (!signal) return;
  hushAfterLoss();
  followPage(signal);
});
