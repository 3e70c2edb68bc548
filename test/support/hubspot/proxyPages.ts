/** What proxies in front of HubSpot answer in its place: pages for people, where JSON was promised. */
export const proxyPages = {
  badGateway: page('502 Bad Gateway', 'The web server reported a bad gateway error.'),
  serviceUnavailable: page('503 Service Unavailable', 'No server is available right now.'),
  notFound: page('Error 404 Not Found', 'Problem accessing this resource.'),
} as const;

function page(title: string, text: string): string {
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <title>${title}</title>
    <style>body { font-family: sans-serif; }</style>
  </head>
  <body>
    <h1>${title}</h1>
    <p>${text}</p>
    <script>window.reportedAt = 1;</script>
  </body>
</html>
`;
}
