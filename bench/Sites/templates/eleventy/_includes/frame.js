const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

exports.encode = (text) => String(text ?? "").replace(/[&<>"]/g, (sign) => signs[sign]);

exports.frame = (title, body) => `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${exports.encode(title)} – USO</title>
<link rel="stylesheet" href="../../bench.css">
</head>
<body>
<a class="skip-link" href="#sisalto">Siirry sisältöön</a>
<nav class="menu" aria-label="Päävalikko"><a href="../../">Etusivu</a> <a href="../../kaudet/">Kaudet</a> <a href="../">Kunnat</a> <a href="../../maakunnat/">Maakunnat</a> <a href="../../paatokset/">Päätökset</a> <a href="../../lahteet/">Lähteet</a></nav>
<main id="sisalto" tabindex="-1">
${body}
</main>
<footer class="footer"><p>Tiedot on koottu julkisista lähteistä. <a href="../../tietoaineisto/">Avoin tietoaineisto</a></p></footer>
</body>
</html>
`;
