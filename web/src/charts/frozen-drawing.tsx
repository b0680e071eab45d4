import { palette } from '@kipimo/shared';

/** A drawing as it was kept by the server, which made it and escaped its words. */
export function FrozenDrawing({ markup }: { markup: string }) {
  return (
    <div
      // It is drawn on the paper of the light theme, whatever the page's is.
      style={{ background: palette.paper }}
      className="p-3 [&_svg]:block [&_svg]:h-auto [&_svg]:w-full"
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
