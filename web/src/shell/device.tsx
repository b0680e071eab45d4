import { lazy, Suspense, type ComponentType } from 'react';
import { useSession } from '../session/session.js';

type Parts = typeof import('../offline/device-parts.js');
type Part = ComponentType<{ person: string }>;

/** A part for people who fill in reports, fetched late; where it cannot be fetched the page goes on without it. */
function part(choose: (parts: Parts) => Part): Part {
  const nothing: Part = () => null;
  return lazy(() =>
    import('../offline/device-parts.js').then(
      (parts) => ({ default: choose(parts) }),
      () => ({ default: nothing }),
    ),
  );
}

const Badge = part(({ DeviceBadge }) => DeviceBadge);
const Bar = part(({ DeviceBar }) => DeviceBar);

function ForReporters({ as: As }: { as: Part }) {
  const { viewer, may } = useSession();
  if (!viewer || !may('submission.edit')) return null;
  return (
    <Suspense fallback={null}>
      <As person={viewer.email} />
    </Suspense>
  );
}

/** What is only on this device, in the head of the page. */
export const DeviceBadge = () => <ForReporters as={Badge} />;

/** What this device has to say to the person: a newer version waits. */
export const DeviceBar = () => <ForReporters as={Bar} />;
