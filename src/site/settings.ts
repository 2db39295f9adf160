import { suggestName } from '../provider/issues.ts';
import { serviceKinds, type ServiceKind } from '../provider/kinds.ts';

/**
 * The kinds of services that `<Settings services="imap submission" />` names, and what is wrong with the names that are
 * none.
 */
export function readSettings(services: string): { kinds: ServiceKind[]; mistakes: string[] } {
  const names = services.split(/\s+/u).filter(Boolean);
  return {
    kinds: serviceKinds.filter((kind) => names.includes(kind)),
    mistakes: names
      .filter((name) => !(serviceKinds as readonly string[]).includes(name))
      .map(
        (name) => `<Settings services="…" />: there is no kind “${name}”. ${suggestName(name, serviceKinds)}`,
      ),
  };
}
