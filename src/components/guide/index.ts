import AppleProfile from './AppleProfile.astro';
import Caution from './Caution.astro';
import Expect from './Expect.astro';
import Fields from './Fields.astro';
import ImportCode from './ImportCode.astro';
import Menu from './Menu.astro';
import Note from './Note.astro';
import Picture from './Picture.astro';
import Settings from './Settings.astro';
import Steps from './Steps.astro';
import Symptom from './Symptom.astro';
import TunnelCode from './TunnelCode.astro';

/** What a guide may use without an import; described for writers in content/README.md. */
export const guideComponents = {
  AppleProfile,
  Caution,
  Expect,
  Fields,
  ImportCode,
  Menu,
  Note,
  Picture,
  Settings,
  Steps,
  Symptom,
  TunnelCode,
};
