/*
 * The little of Firefox's own, privileged world that the driver touches. It exists only inside the
 * functions that `firefox.ts` sends into the browser's window.
 */
type GeckoActor = {
  executeScript(script: string, args: unknown[], options: object): Promise<unknown>;
};
type GeckoContext = {
  browserId: number;
  currentWindowGlobal: { getActor(name: 'MarionetteCommands'): GeckoActor } | null;
};
type GeckoBrowser = Element & { browsingContext: GeckoContext; currentURI: { spec: string } };
type GeckoTab = Element & { linkedBrowser: GeckoBrowser };

declare const gBrowser: {
  selectedTab: GeckoTab;
  tabs: GeckoTab[];
  addTab(address: string, options: object): GeckoTab;
  removeTab(tab: GeckoTab): void;
};
declare const BrowsingContext: {
  getCurrentTopByBrowserId(id: number): (GeckoContext & { embedderElement: Element | null }) | null;
};
declare const Services: { scriptSecurityManager: { getSystemPrincipal(): object } };
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: { terminateBackground(): Promise<void> } };
};
declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionParent: {
      apiManager: {
        global: {
          browserActionFor(extension: object): { triggerAction(window: Window): Promise<void> };
        };
      };
    };
  };
};
