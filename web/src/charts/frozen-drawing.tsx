/** A drawing as it was kept by the server, which made it and escaped its words. */
export function FrozenDrawing({ markup }: { markup: string }) {
  return (
    <div
      className="[&_svg]:block [&_svg]:h-auto [&_svg]:w-full"
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
