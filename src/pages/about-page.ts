import type { AboutSection } from '../i18n/about/text';
import type { PageHead } from './page-model';

export interface AboutModel extends PageHead {
  readonly kind: 'about';
  readonly sections: readonly AboutSection[];
}
