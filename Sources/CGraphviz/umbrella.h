#include <gvc.h>
#include <cgraph.h>
#include <graphviz_version.h>
