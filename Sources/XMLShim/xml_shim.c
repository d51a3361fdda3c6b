#include "xml_shim.h"

#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

entente_html *entente_html_parse(const char *bytes, int length, const char *encoding) {
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                HTML_PARSE_COMPACT;
  return (entente_html *)htmlReadMemory(bytes, length, NULL, encoding, options);
}

void entente_html_free(entente_html *page) { xmlFreeDoc((xmlDocPtr)page); }

const entente_node *entente_html_root(const entente_html *page) {
  return (const entente_node *)xmlDocGetRootElement((xmlDocPtr)page);
}

// Attributes begin with the same members as nodes (libxml2's xmlAttr and xmlNode share their head), so
// kind, name, first child and next serve both.
int entente_node_kind(const entente_node *node) {
  switch (((const xmlNode *)node)->type) {
  case XML_ELEMENT_NODE: return 1;
  case XML_TEXT_NODE:
  case XML_CDATA_SECTION_NODE: return 2;
  default: return 0;
  }
}

const char *entente_node_name(const entente_node *node) {
  return (const char *)((const xmlNode *)node)->name;
}

const char *entente_node_content(const entente_node *node) {
  return (const char *)((const xmlNode *)node)->content;
}

const entente_node *entente_node_first_child(const entente_node *node) {
  return (const entente_node *)((const xmlNode *)node)->children;
}

const entente_node *entente_node_next(const entente_node *node) {
  return (const entente_node *)((const xmlNode *)node)->next;
}

const entente_node *entente_node_parent(const entente_node *node) {
  return (const entente_node *)((const xmlNode *)node)->parent;
}

const entente_node *entente_node_first_attribute(const entente_node *node) {
  return (const entente_node *)((const xmlNode *)node)->properties;
}
