# The image is built from the sources alone; restore comes first, so that a change of code does not fetch the packages again.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/ src/
RUN dotnet restore src/Bot
COPY config/ config/
RUN dotnet publish src/Bot -c Release -o /app

# The full Ubuntu image, not a chiselled or Alpine one: it holds ICU, without which there is no Arabic culture and no Hijri calendar, and
# tzdata, without which no digest is due at a chat's local time. The check fails the build should a later image leave them out.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble
RUN ldconfig -p | grep -q libicuuc && test -e /usr/share/zoneinfo/Asia/Riyadh
WORKDIR /app
COPY --from=build /app ./
# The base image brings the user `app`; the data folder is all that it may write. A new volume takes over what stands there: the list of sources.
RUN mkdir /data && cp config/sources.json /data/ && chown -R app:app /data
USER app
VOLUME /data
# Inside a container the page has to listen on all addresses; which of them are reachable is decided by `docker run -p`.
ENV BOT_DATA=/data BOT_SOURCES=/data/sources.json BOT_WEB__ADDRESS=0.0.0.0 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false
EXPOSE 8080
# bash opens the connection itself: the image has no curl.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["dotnet", "bot.dll"]
