module.exports = function (eleventy) {
  eleventy.addPassthroughCopy("bench.css");
  return { markdownTemplateEngine: false };
};
