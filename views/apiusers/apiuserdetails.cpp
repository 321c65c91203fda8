#include "views/apiusers/apiuserdetails.h"

#include "domain/text/harmlesstext.h"
#include "views/widgets/destructivebutton.h"
#include "views/widgets/iconset.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/screenroom.h"
#include "views/widgets/windowtitle.h"
#include "views/widgets/wrappedtext.h"
#include "words/apiusertext.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int mostLinesOfDescription = 8;
constexpr int mostLinesOfOthers = 3;

} // namespace

ApiUserFields::ApiUserFields(Guids guids, Qt::FocusPolicy fieldFocus, QWidget *parent)
    : QWidget(parent)
    , m_guids(guids)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const qsizetype count = rows().size();
    for (qsizetype i = 0; i < count; ++i) {
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        auto *value = new WrappedText(this);
        value->setFocusPolicy(fieldFocus);
        value->setMaximumLines(mostLinesOfOthers);
        m_form->addRow(label, value);
        m_values += value;
    }
}

void ApiUserFields::setApiUser(const ApiUser &apiUser, const QDateTime &now)
{
    m_apiUser = apiUser;
    m_now = now;
    refresh();
}

QList<ApiUserFields::Row> ApiUserFields::rows() const
{
    const auto agoAndExactly = [](const QString &words, const QDateTime &then) {
        return then.isValid() ? tr("%1 (%2)", "how long ago (exact time)").arg(words, ApiUserText::exactly(then))
                              : words;
    };
    const QString created =
        m_apiUser.created.isValid() ? ApiUserText::created(m_apiUser, m_now) : tr("Unknown", "time of creation");
    const QString requests =
        m_apiUser.requestsLast30Days ? ApiUserText::requests(m_apiUser) : tr("Unknown", "number of requests");
    const QString &description = m_apiUser.description;
    const auto named = [](const QString &label, const QString &name, bool fixedWidth) {
        return Row{label, ApiUserText::oneLine(name), name, fixedWidth};
    };
    QList<Row> rows{
        named(ApiUserText::heading(ApiUserSort::Operator), m_apiUser.operatorName, false),
        named(ApiUserText::heading(ApiUserSort::Username), m_apiUser.username, true),
        m_apiUser.type.isEmpty() ? Row{ApiUserText::heading(ApiUserSort::Type), tr("Unknown", "type")}
                                 : named(ApiUserText::heading(ApiUserSort::Type), displayType(m_apiUser.type), false),
        {ApiUserText::heading(ApiUserSort::Description),
         description.isEmpty() ? tr("None", "description") : harmlessLines(description), description},
        {ApiUserText::heading(ApiUserSort::Created), agoAndExactly(created, m_apiUser.created)},
        {ApiUserText::heading(ApiUserSort::LastUsed),
         agoAndExactly(ApiUserText::lastUsed(m_apiUser, m_now), m_apiUser.lastUsed)},
        {ApiUserText::heading(ApiUserSort::Requests), requests},
        named(tr("API user GUID"), m_apiUser.guid, true),
    };
    if (m_guids == Guids::All)
        rows += named(tr("Operator GUID"), m_apiUser.operatorGuid, true);
    return rows;
}

void ApiUserFields::refresh()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font().pointSizeF() > 0)
        fixed.setPointSizeF(font().pointSizeF());
    const QList<Row> now = rows();
    for (qsizetype i = 0; i < now.size(); ++i) {
        const Row &row = now.at(i);
        WrappedText *value = m_values.at(i);
        auto *label = static_cast<QLabel *>(m_form->labelForField(value));
        label->setText(tr("%1:", "label of a field").arg(row.label));
        if (row.isName)
            value->setFont(fixed);
        value->setPlainText(row.value);
        value->setAccessibleName(row.label);
        if (row.label == ApiUserText::heading(ApiUserSort::Description)) {
            value->setMaximumLines(mostLinesOfDescription);
            value->setFocusPolicy(Qt::StrongFocus); // the only one that may have to be scrolled
        }
    }
}

QString ApiUserFields::asText() const
{
    QStringList lines;
    for (const Row &row : rows())
        lines += tr("%1: %2", "label: value").arg(row.label, row.received.isEmpty() ? row.value : row.received);
    return lines.join(u'\n');
}

void ApiUserFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refresh();
}

ApiUserDetails::ApiUserDetails(const ApiUser &apiUser, const QDateTime &now, bool isOwn, QWidget *parent)
    : QDialog(parent)
    , m_apiUser(apiUser)
    , m_fields(new ApiUserFields(ApiUserFields::Guids::All, Qt::StrongFocus, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_fields->setApiUser(apiUser, now);

    auto *buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_delete = new DestructiveButton(this);
    buttons->addButton(m_delete, QDialogButtonBox::DestructiveRole);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_copy->setObjectName(u"copy"_s);
    m_delete->setObjectName(u"delete"_s);
    m_copy->setAutoDefault(false);
    m_delete->setAutoDefault(false);
    m_close->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_fields);
    if (isOwn) {
        m_own = new WrappedText(this);
        m_own->setObjectName(u"own"_s);
        layout->addSpacing(style()->pixelMetric(QStyle::PM_LayoutTopMargin));
        layout->addWidget(m_own);
    }
    layout->addStretch(1);
    layout->addSpacing(style()->pixelMetric(QStyle::PM_LayoutTopMargin));
    layout->addWidget(buttons);

    connect(m_copy, &QPushButton::clicked, this, &ApiUserDetails::copy);
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(m_apiUser); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_close->setFocus();
    refreshIcons();
    retranslateUi();
    fitToContents(*this);
}

void ApiUserDetails::copy() const
{
    QGuiApplication::clipboard()->setText(m_fields->asText());
}

void ApiUserDetails::retranslateUi()
{
    setWindowTitle(asWindowTitle(tr("API user %1").arg(ApiUserText::oneLine(m_apiUser.username))));
    if (m_own)
        m_own->setPlainText(tr("This program signs in with this API user."));
    m_copy->setText(tr("Co&py"));
    m_copy->setAccessibleDescription(tr("Copy all fields as text"));
    m_delete->setText(tr("&Delete…"));
    m_delete->setAccessibleDescription(ApiUserText::deleteButton(m_apiUser));
}

void ApiUserDetails::refreshIcons()
{
    m_copy->setIcon(symbolicIcon(u"copy"_s, palette()));
    m_delete->setIcon(symbolicIcon(u"delete"_s, palette()));
}

void ApiUserDetails::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

} // namespace umh

#include "moc_apiuserdetails.cpp"
