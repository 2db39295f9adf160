import Caution from './Caution.astro';
import Expect from './Expect.astro';
import Menu from './Menu.astro';
import Note from './Note.astro';
import Settings from './Settings.astro';
import Steps from './Steps.astro';

/** What a guide may use without an import; described for writers in content/README.md. */
export const guideComponents = { Caution, Expect, Menu, Note, Settings, Steps };
