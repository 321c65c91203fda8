#include "export/collectedrows.h"

using namespace Qt::StringLiterals;

namespace umh {

Status CollectedRows::begin(std::span<const ExportField> fields, bool)
{
    m_list = {};
    m_kinds.clear();
    for (const ExportField &field : fields) {
        const QString heading = headingOf(field, ExportLanguage::Present);
        m_list.headings += field.kind == ColumnKind::Time ? heading + " (UTC)"_L1 : heading;
        m_list.isNumber += field.kind == ColumnKind::Number;
        m_kinds.push_back(field.kind);
    }
    return {};
}

Status CollectedRows::add(std::span<const ExportCell> cells, bool)
{
    QStringList texts;
    for (size_t i = 0; i < cells.size(); ++i)
        texts += readable(cells[i], m_kinds[i]);
    m_list.rows += texts;
    return {};
}

} // namespace umh
