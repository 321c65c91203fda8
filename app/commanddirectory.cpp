#include "app/commanddirectory.h"

#include "app/commandline.h"
#include "domain/clock.h"
#include "domain/fileerror.h"
#include "domain/privatefile.h"
#include "store/sample/sampledata.h"

#include <QtCore/QTemporaryDir>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

bool fills(const CommandLine &commandLine)
{
    return commandLine.command == CommandLine::Command::Import || commandLine.command == CommandLine::Command::Sample
        || (commandLine.command == CommandLine::Command::Sync && commandLine.accountAddress);
}

} // namespace

CommandDirectory::CommandDirectory(std::unique_ptr<QTemporaryDir> folder, Directory directory)
    : m_folder(std::move(folder))
    , m_directory(std::move(directory))
{ }

CommandDirectory::~CommandDirectory() = default;
CommandDirectory::CommandDirectory(CommandDirectory &&other) noexcept = default;
CommandDirectory &CommandDirectory::operator=(CommandDirectory &&other) noexcept = default;

Result<CommandDirectory> CommandDirectory::open(const CommandLine &commandLine, const std::stop_token &stop)
{
    if (commandLine.sample)
        return makeSample(stop);
    Result<DirectoryLocation> location =
        commandLine.database ? DirectoryLocation::fromUserInput(*commandLine.database) : DirectoryLocation::standard();
    if (!location)
        return location.error();
    const bool mayBeMissing = !commandLine.database || fills(commandLine);
    Result<Directory> directory =
        Directory::open(*location, mayBeMissing ? Directory::Opening::CreateIfMissing : Directory::Opening::Existing);
    if (!directory)
        return directory.error();
    return CommandDirectory(nullptr, std::move(*directory));
}

Result<CommandDirectory> CommandDirectory::makeSample(const std::stop_token &stop)
{
    auto folder = std::make_unique<QTemporaryDir>(temporaryFolder() + "/user-management-hub-XXXXXX"_L1);
    if (!folder->isValid())
        return fileError(whyNoFile(temporaryFolder()), temporaryFolder());
    Result<Directory> directory = Directory::open(DirectoryLocation{folder->filePath(u"directory.sqlite"_s)},
                                                  Directory::Opening::CreateIfMissing);
    if (!directory)
        return directory.error();
    {
        const Result<Connection> connection = directory->connect(Directory::Use::Writing);
        if (!connection)
            return connection.error();
        if (const auto loaded = loadSample(*connection, standardSampleSize, Clock::system(), stop); !loaded)
            return loaded.error();
    }
    return CommandDirectory(std::move(folder), std::move(*directory));
}

} // namespace umh
