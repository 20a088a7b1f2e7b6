const { encode, frame } = require("./frame.js");

exports.render = ({ title, content }) => frame(title, `<h1>${encode(title)}</h1>\n${content}`);
