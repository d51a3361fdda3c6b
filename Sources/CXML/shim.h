// libxml2's HTML parser: the one thing that `Articles` needs of it.
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
