// Runs in the page of the workbench, before any script of its own and after `const developmentExtension`, the path
// under which the server serves the extension: see web-extension.mjs.
{
  const watch = new MutationObserver(() => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    const configuration = JSON.parse(element?.getAttribute('data-settings') ?? 'null');
    if (configuration === null) return;
    watch.disconnect();
    configuration.developmentOptions = {
      ...configuration.developmentOptions,
      enableSmokeTestDriver: true,
      extensions: [{ scheme: 'http', authority: location.host, path: developmentExtension }],
    };
    element.setAttribute('data-settings', JSON.stringify(configuration));
  });
  watch.observe(document, { childList: true, subtree: true });
}
