// Sets theme and language on <html> before the first paint. An external file, since the page allows no inline script.
(function () {
  var root = document.documentElement;
  var address = new URLSearchParams(location.search);
  function stored(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage may be blocked; the system's setting then decides
    }
  }
  var theme = address.get('theme') || stored('kipimo.theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  var language = address.get('lang') || stored('kipimo.language') || (navigator.language || 'en').slice(0, 2);
  root.lang = ['en', 'fr', 'es'].indexOf(language) < 0 ? 'en' : language;
})();
