exports.data = {
  pagination: { data: "municipalities", size: 1, alias: "m" },
  permalink: ({ m }) => `kunnat/${m.slug}/paatosluonnos/paatosluonnos.txt`,
};

exports.render = ({ m, m: { fees: [fee] } }) => `Päätösluonnos: ${m.name}

Osallistuminen kaudelle ${fee.season}
- Maksu €/vuosi: ${fee.annual || "–"}
- Koko kausi €: ${fee.total || "–"}
- Tieto: ${fee.state}
- Asukasluku ${fee.date}: ${fee.residents}
`;
