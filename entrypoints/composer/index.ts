import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginInstance } from './instance';
import { followPage } from './page';

export default defineUnlistedScript(() => {
  const signal = beginInstance();
  if (signal) followPage(signal);
});
